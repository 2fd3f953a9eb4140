/*
 * A made-up export of failed items, as a migration tool writes it: forty rows with few messages, each of another mailbox.
 * `{mailbox}` and `{id}` stand for what differs from row to row.
 */
const messages: [rows: number, side: string, message: string][] = [
  [
    11,
    'Source',
    "AADSTS50076: Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access '00000002-0000-0ff1-ce00-000000000000'. Trace ID: {id}",
  ],
  [
    8,
    'Destination',
    "Http POST request to 'autodiscover-s.outlook.com' failed - 403 Forbidden. X-EWS-Policy-Reason: EWS is blocked by policy for {mailbox}",
  ],
  [6, 'Destination', 'AADSTS50055: The password is expired. Sign-in of {mailbox}, correlation ID: {id}'],
  [
    5,
    'Source',
    'Your migration failed while checking source credentials. The remote server returned an error: (401) Unauthorized.',
  ],
  [3, 'Destination', "AADSTS7000222: The provided client secret keys for app '{id}' are expired."],
  [2, 'Source', 'AADSTS50034: The user account {mailbox} does not exist in the directory. Trace ID: {id}'],
  [3, 'Destination', 'The calendar of {mailbox} holds an entry without a start; it was skipped (item 12 of 480).'],
  [2, 'Destination', ''],
];
const people = 'adele alex bianca christie debra diego emily grady henrietta irvin isaiah joni lee lidia'.split(' ');
const head = 'Item,Mailbox,Started,Side,Status,Error';

const quote = (cell: string) => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** The example as CSV. */
export function writeExample(): string {
  const rows = messages.flatMap(([count, side, message]) => Array.from({ length: count }, () => ({ side, message })));
  const lines = rows.map(({ side, message }, index) => {
    const mailbox = `${people[index % people.length]}${Math.floor(index / people.length) || ''}@contoso.com`;
    const id = `3f1d9c77-0000-4c15-93b0-${String(index + 1).padStart(12, '0')}`;
    const minute = String(index).padStart(2, '0');
    const error = message.replaceAll('{mailbox}', mailbox).replaceAll('{id}', id);
    const status = message === '' ? 'Completed' : 'Failed';
    return [String(index + 1), mailbox, `2026-11-20 22:${minute}:05`, side, status, error].map(quote).join(',');
  });
  return [head, ...lines, ''].join('\r\n');
}
