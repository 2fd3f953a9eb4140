import { pathIn } from '../links/path-in';
import { shownLanguages } from '../words/words';
import type { Content } from './content';
import { siteAddresses } from './site-addresses';

/** Where every address stands that was ever published. */
export const ledgerFile = 'content/permalinks.txt';

/** One line of the ledger: `2026-11-25 /e/mfa-required`. */
export interface Permalink {
  /** The day on which it was published. */
  day: string;
  address: string;
}

export interface Ledger {
  permalinks: Permalink[];
  /** How many addresses the first line speaks of: a line that was lost shows. */
  count: number | undefined;
  /** Lines that say something else. */
  unreadable: number[];
}

const entry = /^(\d{4}-\d\d-\d\d) (\/\S*)$/;
const head = /^# (\d+) addresses\b/;

export function parseLedger(text: string): Ledger {
  const ledger: Ledger = { permalinks: [], count: undefined, unreadable: [] };
  for (const [index, line] of text.split('\n').entries()) {
    const [, day, address] = entry.exec(line) ?? [];
    const count = head.exec(line)?.[1];
    if (day && address) ledger.permalinks.push({ day, address });
    else if (count) ledger.count = Number(count);
    else if (line !== '') ledger.unreadable.push(index + 1);
  }
  return ledger;
}

/** Older days first, then by address: what is new stands at the end. */
export const compare = (a: Permalink, b: Permalink): number =>
  a.day < b.day ? -1 : a.day > b.day ? 1 : a.address < b.address ? -1 : a.address > b.address ? 1 : 0;

export const formatLedger = (permalinks: Permalink[]): string =>
  [
    `# ${permalinks.length} addresses. Each works for good: \`npm run permalinks\` adds new ones, and none is taken out.`,
    ...[...permalinks].sort(compare).map(({ day, address }) => `${day} ${address}`),
    '',
  ].join('\n');

/**
 * The addresses that the ledger must hold: every English one, and the home page of each other language. What stands at
 * `/x` stands at `/de/x` as well, since one list of articles makes both: a language that stays keeps all of them.
 */
export const publishedAddresses = (content: Content): string[] => [
  ...siteAddresses(content).map(({ address }) => address),
  ...shownLanguages.filter((language) => language !== 'en').map((language) => pathIn(language, '/')),
];

/** The ledger with those addresses added that it lacks. Nothing that stands in it is changed. */
export function addToLedger(permalinks: Permalink[], addresses: readonly string[], day: string): Permalink[] {
  const known = new Set(permalinks.map(({ address }) => address));
  return [...permalinks, ...addresses.filter((address) => !known.has(address)).map((address) => ({ day, address }))];
}
