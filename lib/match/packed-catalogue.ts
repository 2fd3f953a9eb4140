import type { Catalogue } from './catalogue';
import type { MoreCatalogue } from './join-catalogue';

/** Signatures as lines of text: names and quotes around each phrase would be a fifth of the file. */
type Packed<Owner> = Omit<Owner, 'signatures' | 'leavesOpen'> & { signatures: string };

/** The first part of a catalogue as it is sent. */
export interface PackedCatalogue {
  version: string;
  causes: Packed<Catalogue['causes'][number]>[];
  /** What a form leaves open stands as the number of each cause after the number of its commonness. */
  forms: (Packed<Catalogue['forms'][number]> & { open: string })[];
  elsewhere: Packed<Catalogue['elsewhere'][number]>[];
  codes: string;
}

/** The second part. */
export type PackedMore = { sentences: string[] } & Record<
  Exclude<keyof MoreCatalogue, 'sentences'>,
  Record<string, string>
>;

/** The marks of the packed text. None of them is a letter or a digit, so none stands in a squeezed phrase. */
export const packing = {
  settles: '!',
  points: '.',
  hints: '?',
  lines: '\n',
  fields: '\t',
  terms: '|',
  values: '+',
  code: '#',
  fact: '@',
  printed: '"',
  choice: '&',
  or: '/',
} as const;

/** Causes are named by their place in the list, in this base. */
export const base = 36;

/** Where the second part of a catalogue is served, by the address of the first. */
export const moreAddress = (first: string) => first.replace(/\.json$/, '-more.json');
