import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../match/build-catalogue';
import { matchPaste } from '../../match/match-paste';
import { prepareCatalogue } from '../../match/prepare-catalogue';
import { readUsable } from '../read-content';

const { content } = readUsable(process.cwd());
if (!content) throw new Error('the content could not be read');
const prepared = prepareCatalogue(buildCatalogue(content));
const match = (paste: string) => matchPaste(prepared, paste, { today: '2026-11-24' }).matches;

/** The four messages of the two vendor articles that this site replaces, and where each must lead. */
const messages = [
  {
    name: 'MigrationWiz checking credentials',
    text: "Your migration failed while checking destination credentials. Http POST request to 'autodiscover-s.outlook.com' failed - 401 Unauthorized: The credentials used to access the configured mailbox are invalid, or the credentials specified do not have access to the configured mailbox, or you may have overutilized resources.",
    leadsTo: { kind: 'error', id: 'mw-checking-credentials' },
  },
  {
    name: 'MigrationWiz database not found',
    text: "DatabaseNotFoundException - 401 Unauthorized - Http POST request to 'autodiscover-s.outlook.com' failed: MigrationWiz was not able to locate/access the mail database.",
    leadsTo: { kind: 'cause', id: 'database-not-found', confidence: 'certain' },
  },
  {
    name: 'MigrationWiz Basic Auth disabled',
    text: "401 Unauthorized - Http POST request to 'autodiscover-s.outlook.com' failed - Basic Auth Disabled: MigrationWiz has detected that Basic Authentication is not enabled for the tenant.",
    leadsTo: { kind: 'cause', id: 'basic-auth-disabled', confidence: 'certain' },
  },
  {
    name: 'Cloudiway remote server',
    text: 'The request failed. The remote server returned an error: (401) Unauthorized',
    leadsTo: { kind: 'error', id: 'remote-server-401' },
  },
];

const mail = (text: string) => `From: Migration Service <noreply@migration.example.com>
To: admin@contoso.com
Subject: 3 items failed
MIME-Version: 1.0
Content-Type: text/plain; charset="utf-8"

Hello,

the last pass ended with errors. This is what the service reported:

> ${text.replace(/(.{60}\S*) /g, '$1\n> ')}

Regards
Your migration team
`;

const log = (text: string) =>
  Array.from({ length: 200 }, (_, line) => {
    const time = `2026-11-20 09:${String(line % 60).padStart(2, '0')}:07.114`;
    return line === 140
      ? `${time} [12] ERROR ${text}`
      : `${time} [12] INFO  item ${line} of 200 copied (${line * 31} bytes)`;
  }).join('\n');

describe.each(messages)('$name', ({ text, leadsTo }) => {
  test.each([
    ['to the letter', text],
    ['inside an e-mail', mail(text)],
    ['inside a log of 200 lines', log(text)],
  ])('%s', (_, paste) => {
    const [first] = match(paste);
    expect(first).toMatchObject(leadsTo);
    for (const { text: piece, start, end } of first?.evidence ?? []) expect(paste.slice(start, end)).toBe(piece);
  });
});
