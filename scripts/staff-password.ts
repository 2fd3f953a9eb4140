import { createInterface } from 'node:readline';
import { hashPassword, longestPassword, shortestPassword } from '../lib/sign-in/password-hash';

/*
 * Asks for the password of the insights and prints its hash, for STAFF_PASSWORD_HASH. The password stands nowhere: not in
 * the history of the shell, not on the screen.
 *   npm run -s staff-password
 *   npm run -s staff-password < file     its first line
 */
const { stdin, stderr } = process;

/** A line from the terminal that isn't shown, or the first line of a file. */
async function ask(question: string): Promise<string> {
  if (stdin.isTTY) stderr.write(question);
  // A terminal whose echo is told to go nowhere.
  const lines = createInterface({ input: stdin, terminal: stdin.isTTY });
  try {
    for await (const line of lines) return line;
    return '';
  } finally {
    lines.close();
    if (stdin.isTTY) stderr.write('\n');
  }
}

const password = await ask(`Password (at least ${shortestPassword} characters; it isn't shown): `);
if (password.length < shortestPassword || password.length > longestPassword) {
  console.error(`expected ${shortestPassword} to ${longestPassword} characters, not ${password.length}`);
  process.exit(2);
}
console.log(await hashPassword(password));
