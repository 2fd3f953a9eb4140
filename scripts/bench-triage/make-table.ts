import Papa from 'papaparse';

/*
 * A made-up export of failed items: messages as products print them, in as many variants as wanted, each row with ids,
 * names and numbers of its own. The same seed makes the same table.
 */
const actions =
  'Reading|Writing|Checking|Moving|Copying|Opening|Listing|Creating|Comparing|Closing|Counting|Locking|Syncing|Exporting|Verifying'.split(
    '|',
  );
const things =
  'the mailbox|the archive|the calendar|the contacts|the task list|the notes|a document library|a personal site|the public folder|a shared mailbox|the rules|the permissions'.split(
    '|',
  );
const errors = [
  'AADSTS50076: Due to a configuration change made by your administrator, you must use multi-factor authentication. Trace ID: {id}',
  'AADSTS50055: The password is expired. Correlation ID: {id}',
  'AADSTS7000222: The provided client secret keys for app {id} are expired.',
  'AADSTS50034: The user account {mailbox} does not exist in the directory. Trace ID: {id}',
  'The remote server returned an error: (401) Unauthorized. Request {id}',
  "Http POST request to 'autodiscover-s.outlook.com' failed - 403 Forbidden. X-EWS-Policy-Reason: EWS is blocked by policy for {mailbox}",
  'Access denied. You do not have permission to perform this action or access this resource: https://contoso-my.sharepoint.com/personal/{alias}_contoso_com',
  'The server cannot service this request right now. Try again later: {number} requests',
  'ErrorImpersonateUserDenied: The account does not have permission to impersonate the requested user {name}.',
  'The entry of {name} has no start; it was skipped after {number} ms.',
  'Item {number} is larger than the limit.',
];
const first = 'Adele Alex Bianca Christie Debra Diego Emily Grady Henrietta Irvin Isaiah Joni Lee Lidia Lynne'.split(
  ' ',
);
const last = 'Vance Wilber Pisani Cline Berger Siciliani Braun Archie Mueller Sayers Langer Sherman Gu Holloway'.split(
  ' ',
);

/** Random numbers from a seed (mulberry32). */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const hex = (random: () => number, length: number) =>
  Array.from({ length }, () => Math.floor(random() * 16).toString(16)).join('');

/** The table as CSV: `rows` rows with at most `messages` different messages once ids, names and numbers are masked. */
export function makeTable({ rows, messages, seed = 1 }: { rows: number; messages: number; seed?: number }): string {
  const random = makeRandom(seed);
  const pick = <One>(list: readonly One[]): One => list[Math.floor(random() * list.length)] as One;
  const variants = actions
    .flatMap((action) => things.flatMap((thing) => errors.map((error) => `${action} ${thing} failed. ${error}`)))
    .map((message) => ({ message, at: random() }))
    .sort((a, b) => a.at - b.at)
    .slice(0, messages);
  const cells = Array.from({ length: rows }, (_, index) => {
    // Each variant at least once, then some far more often than others.
    const place = index < variants.length ? index : Math.floor(variants.length * random() ** 3);
    const name = `${pick(first)} ${pick(last)}`;
    const alias = `${name.toLowerCase().replace(' ', '.')}${Math.floor(random() * 400)}`;
    const mailbox = `${alias}@contoso.com`;
    const id = [8, 4, 4, 4, 12].map((length) => hex(random, length)).join('-');
    const number = String(10_000 + Math.floor(random() * 900_000));
    const values: Record<string, string> = { name, alias, mailbox, id, number };
    const message = (variants[place]?.message ?? '').replace(/\{(\w+)\}/g, (_found, key: string) => values[key] ?? '');
    const day = `2026-11-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`;
    const side = random() < 0.5 ? 'Source' : 'Destination';
    return [index + 1, mailbox, name, `${day} 22:${10 + (index % 50)}:05`, side, 'Failed', message];
  });
  return Papa.unparse([['Item', 'Mailbox', 'User', 'Started', 'Side', 'Status', 'Error'], ...cells], {
    newline: '\r\n',
  });
}
