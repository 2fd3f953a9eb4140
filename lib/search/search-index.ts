import Fuse from 'fuse.js/min-basic';
import { fileCodes } from './find-codes';
import type { SearchEntry } from './search-entry';
import { pageWords } from './search-words';

/** Where a word stands, and what it is worth there: an example says what that makes win. */
export const fieldWorth = {
  /** `guest`: "The account is only a guest in this tenant" before a page that mentions guests. */
  title: 10,
  /** `mfa`: the cause whose id is mfa-required, though its title says "a second factor". */
  names: 9,
  /** `AADSTS5007`: the codes that begin so, while it is being typed. */
  codes: 9,
  /** `Get-CASMailbox`: the article that runs it, before one whose summary says mailbox. */
  commands: 7,
  /** `checking credentials`: the message that says so. */
  says: 5,
  /** Anything else that describes a page. */
  summary: 3,
} as const;
export type Field = keyof typeof fieldWorth;

export interface Place {
  /** Place of the entry in the file. */
  entry: number;
  field: Field;
}

/** The entries, filed by their words. */
export interface SearchIndex {
  entries: SearchEntry[];
  codes: Map<string, SearchEntry>;
  words: Map<string, Place[]>;
  /** How many words each title has. */
  titleLengths: number[];
  /** Asked for words that stand nowhere. */
  likeWords: Fuse<string>;
}

const textOf: Record<Field, (entry: SearchEntry) => string> = {
  // What a code is called is a spelling of it: `quota` isn't the title of QuotaLimitReached.
  title: ({ title, kind }) => (kind === 'code' ? '' : title),
  names: ({ names }) => names ?? '',
  codes: ({ codes = [] }) => codes.join(' ').replace(/\b(aadsts|0x)(?=\d)/gi, '$1 '),
  commands: ({ commands }) => commands?.join(' ') ?? '',
  says: ({ says }) => says ?? '',
  summary: ({ summary }) => summary,
};
const fields = Object.keys(fieldWorth) as Field[];

/** Lays the entries out for searching, once. */
export function buildSearchIndex(entries: SearchEntry[]): SearchIndex {
  const words: SearchIndex['words'] = new Map();
  entries.forEach((one, entry) => {
    for (const field of fields) {
      for (const word of pageWords(textOf[field](one))) {
        const places = words.get(word);
        if (places) places.push({ entry, field });
        else words.set(word, [{ entry, field }]);
      }
    }
  });
  return {
    entries,
    codes: fileCodes(entries),
    words,
    titleLengths: entries.map(({ title }) => pageWords(title).length),
    // Short words against a short word: what Fuse is quick and right at.
    likeWords: new Fuse([...words.keys()], {
      includeScore: true,
      threshold: 0.34,
      distance: 10,
      ignoreFieldNorm: true,
    }),
  };
}
