import type { Language } from '../content/closed-sets';
import type { Words } from '../words/en';

/** What an entry is, in the order in which equals stand. */
export const searchKinds = ['cause', 'error', 'code', 'check', 'tool', 'page', 'elsewhere'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** A page that the search can find. */
export interface SearchEntry {
  kind: SearchKind;
  /** Of the English page; whoever links to it knows the language. */
  address: string;
  title: string;
  summary: string;
  /** The language of the title where it isn't the file's. */
  language?: Language;
  /** Other names: id and aliases, `mfa-required second-factor`. */
  names?: string;
  /** The message to the letter. */
  says?: string;
  /** Every spelling of a code. */
  codes?: string[];
  /** The causes that a code points to, as addresses. */
  leadsTo?: string[];
  /** Commands and their parameters, as they stand in the article: `Get-CASMailbox`. */
  commands?: string[];
}

/** The words that the search shows. They travel with the entries, so that no page carries them. */
export type SearchWords = Pick<Words, 'language' | 'palette'> & { confidence: Words['answer']['confidence'] };

/** All that the search loads, for one language. */
export interface SearchFile {
  words: SearchWords;
  /** The most common causes first: of equals the first one wins. */
  entries: SearchEntry[];
}
