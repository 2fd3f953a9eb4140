import type { Content } from '../content';
import { compare, ledgerFile, parseLedger, publishedAddresses } from '../permalinks';
import type { Problem } from '../problem';
import { day as validDay } from '../schema-parts';

const add = 'run `npm run permalinks`';

/** Whether the ledger is whole in itself: every line read, in order, none twice, none lost. */
function checkForm(text: string, report: (key: string, expected: string) => void): void {
  const { permalinks, count, unreadable } = parseLedger(text);
  for (const line of unreadable)
    report(`line ${line}`, 'expected a day and an address, as `2026-11-25 /e/mfa-required`');
  if (count === undefined) report('line 1', `expected how many addresses there are: ${add}`);
  else if (count > permalinks.length)
    report('line 1', `expected ${count} addresses, found ${permalinks.length}: bring back the lines that are lost`);
  else if (count < permalinks.length)
    report('line 1', `expected ${count} addresses, found ${permalinks.length}: ${add}`);
  const known = new Set<string>();
  for (const [index, link] of permalinks.entries()) {
    const before = permalinks[index - 1];
    if (!validDay.safeParse(link.day).success) report(link.address, `expected a day that exists, not ${link.day}`);
    if (known.has(link.address)) report(link.address, 'expected each address once');
    else if (before && compare(before, link) > 0)
      report(link.address, `expected the older days first, then by address: ${add}`);
    known.add(link.address);
  }
}

/** Every address ever published still leads somewhere, and every page stands in the ledger. */
export function checkPermalinks(content: Content, text: string): Problem[] {
  const problems: Problem[] = [];
  const report = (key: string, expected: string) => void problems.push({ file: ledgerFile, key, expected });
  checkForm(text, report);
  const listed = new Set(parseLedger(text).permalinks.map(({ address }) => address));
  const served = new Set(publishedAddresses(content));
  for (const address of served) {
    if (!listed.has(address)) report(address, `expected every page of the site in the ledger: ${add}`);
  }
  for (const address of listed) {
    if (!served.has(address))
      report(address, 'expected a page at every address ever published: bring it back, retire it, or make it an alias');
  }
  return problems;
}
