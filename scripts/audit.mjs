import { spawnSync } from 'node:child_process';

/*
 * Asks the registry whether a package that visitors or the server run has a known hole, high or worse. Not every registry
 * answers that: one that doesn't is told apart from a finding, and said so.
 */

/**
 * What npm's answer says: `clean`, `found` with a line each, or `unanswered` with the registry's reason.
 * @param {string} output what `npm audit --json` printed
 * @returns {{ result: 'clean' | 'found' | 'unanswered', lines: string[] }}
 */
export function readAudit(output) {
  /** @type {any} */
  let answer;
  try {
    answer = JSON.parse(output);
  } catch {
    return { result: 'unanswered', lines: ['npm printed no answer that can be read'] };
  }
  if (!answer?.vulnerabilities || !answer.metadata)
    return { result: 'unanswered', lines: [String(answer?.message ?? answer?.error?.summary ?? 'no reason given')] };
  const serious = Object.values(answer.vulnerabilities).filter(({ severity }) => /^(?:high|critical)$/.test(severity));
  const lines = serious.map(({ name, severity, range }) => `${severity}: ${name} ${range}`);
  return { result: lines.length > 0 ? 'found' : 'clean', lines };
}

/** Prints what the registry says. Returns whether nothing was found. */
export function audit() {
  const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--audit-level=high', '--json'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const { result, lines } = readAudit(stdout ?? '');
  if (result === 'clean') console.log('No known hole, high or worse, in the packages of the site.');
  if (result === 'found') console.error(`Known holes:\n${lines.join('\n')}\n\`npm audit --omit=dev\` says more.`);
  if (result === 'unanswered') console.log(`Not known: the registry answers no audit (${lines[0]}).`);
  return result !== 'found';
}

if (process.argv[1]?.endsWith('audit.mjs')) process.exitCode = audit() ? 0 : 1;
