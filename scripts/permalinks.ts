import { writeFileSync } from 'node:fs';
import { loadContent } from '../lib/content/load-content';
import { addToLedger, formatLedger, ledgerFile, parseLedger, publishedAddresses } from '../lib/content/permalinks';
import { readText } from '../lib/content/read-files';

/* Adds every new address of the site to the ledger, dated today. Nothing is ever taken out. */
const { permalinks, count, unreadable } = parseLedger(readText(process.cwd(), ledgerFile) ?? '');
if (unreadable.length > 0 || (count ?? 0) > permalinks.length) {
  const lost = `${ledgerFile} speaks of ${count} addresses and holds ${permalinks.length}: bring back what is lost`;
  const line = `${ledgerFile}: line ${unreadable[0]}: expected a day and an address, as 2026-11-25 /e/mfa-required`;
  console.error(unreadable.length > 0 ? line : lost);
  process.exit(1);
}
const addresses = publishedAddresses(loadContent());
const all = addToLedger(permalinks, addresses, new Date().toISOString().slice(0, 10));
writeFileSync(ledgerFile, formatLedger(all));
console.log(`${ledgerFile}: ${all.length} addresses, ${all.length - permalinks.length} new`);
