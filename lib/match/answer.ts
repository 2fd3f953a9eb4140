import type { FactName } from '../content/closed-sets';

/** How sure a match is, in the three words that people see. */
export type Confidence = 'certain' | 'likely' | 'possible';

/** The exact piece of the paste that a signature recognised; offsets count UTF-16 units of the paste as it came. */
export interface Evidence {
  text: string;
  start: number;
  end: number;
}

/** What a paste shows: a cause or an error form, why, and how sure that is. */
export interface Match {
  kind: 'cause' | 'error';
  id: string;
  confidence: Confidence;
  /** In the order of the paste; never empty. */
  evidence: Evidence[];
  /** How often the decisive piece occurs in the paste. */
  count: number;
  /** Where it occurs: start offsets, in order, at most 50. */
  places: number[];
  /** The codes of the paste that led here, as ids of `/codes/<id>`. */
  codes: string[];
  /** Set where the answer holds from or until a day only. */
  validFrom?: string;
  validUntil?: string;
}

/** Something the paste says of its setting. `text`, `start`, `end` are absent where it was inferred. */
export interface Fact {
  value: string;
  text?: string;
  start?: number;
  end?: number;
}
export type Facts = Partial<Record<FactName, Fact[]>>;

/** What a person says of the setting where the text says nothing, or something else: it outweighs the text. */
export type Corrections = Partial<Record<FactName, string>>;

/** How a paste is to be read. */
export interface MatchOptions {
  /** The day that decides what holds now where the text has no time, as `2026-11-24`. */
  today: string;
  corrections?: Corrections | undefined;
}

/** A signature that came close in a paste without a match: what it shares, and what was missing. */
export interface NearMiss {
  kind: 'cause' | 'error';
  id: string;
  found: Evidence[];
  missed: string[];
}

/** A secret in the paste that its owner should change now. */
export interface Secret extends Evidence {
  kind: 'token' | 'password' | 'key';
}

export interface Answer {
  /** Best first; several different errors stay apart. */
  matches: Match[];
  facts: Facts;
  /** Well-formed sign-in codes that the catalogue doesn't know. */
  unknownCodes: Evidence[];
  /** Errors that are another product's, with the page that says where to look. */
  elsewhere: { id: string; evidence: Evidence[] }[];
  near: NearMiss[];
  secrets: Secret[];
}
