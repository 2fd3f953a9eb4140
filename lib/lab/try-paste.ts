import type { Confidence } from '../match/answer';
import { answerPaste } from '../match/answer-paste';
import type { PreparedCatalogue } from '../match/prepare-words';
import type { OwnerKey } from './lab-file';

/** So much of a piece of evidence is shown: enough to know it again. */
const longestQuote = 160;
const mostQuotes = 3;

/** One article that a paste leads to. */
export interface Hit {
  owner: OwnerKey;
  /** Another product's page has none. */
  confidence?: Confidence;
  /** The words that gave it away, shortened. */
  quotes: string[];
}

/** What a paste leads to, best first: causes and messages, then other products' pages. */
export type Outcome = Hit[];

const quotesOf = (evidence: { text: string }[]) =>
  evidence.slice(0, mostQuotes).map(({ text }) => text.replace(/\s+/g, ' ').trim().slice(0, longestQuote));

/** Tries a catalogue on one paste. */
export function tryPaste(prepared: PreparedCatalogue, text: string, today: string): Outcome {
  const { matches, elsewhere } = answerPaste(prepared, text, { today }).answer;
  return [
    ...matches.map(
      ({ kind, id, confidence, evidence }): Hit => ({
        owner: `${kind} ${id}`,
        confidence,
        quotes: quotesOf(evidence),
      }),
    ),
    ...elsewhere.map(({ id, evidence }): Hit => ({ owner: `elsewhere ${id}`, quotes: quotesOf(evidence) })),
  ];
}
