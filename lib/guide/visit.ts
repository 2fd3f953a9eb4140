import type { Product, Side, System } from '../content/closed-sets';
import type { Confidence } from '../match/answer';

/** What a paste showed, as far as the guide uses it: ids and closed sets only, so that it can stand in an address. */
export interface Findings {
  /** The error form that the paste shows. */
  form?: string;
  /** Causes with evidence of their own, best first. */
  causes: { id: string; confidence: Confidence }[];
  /** Where the paste says it. */
  side?: Side;
  system?: System;
  product?: Product;
  /** Answers that the paste itself gives, by check. */
  said: Record<string, string>;
  /** The cause that the person came to check, from its article: it is looked at first. */
  about?: string;
}

/** How a person answers a check: one of its answers, or one of two that every check has. */
export const unsure = 'unsure';
export const cannot = 'cannot';
/** How a person answers a confirm look. */
export const lookOutcomes = ['yes', 'no', unsure, cannot] as const;
/** How the failing run went after a fix. */
export const tryOutcomes = ['fixed', 'same', 'other', 'waits'] as const;
export type LookOutcome = (typeof lookOutcomes)[number];
export type TryOutcome = (typeof tryOutcomes)[number];

/** One thing the person did, in the order of the visit. */
export type TrailEntry =
  | { did: 'answered'; check: string; answer: string }
  | { did: 'looked'; cause: string; outcome: LookOutcome }
  | { did: 'chose'; cause: string; fix: string }
  /** Went through the steps of the fix. */
  | { did: 'made'; cause: string; fix: string }
  | { did: 'tried'; cause: string; fix: string; outcome: TryOutcome }
  /** Wanted more checks where the hand-over was proposed. */
  | { did: 'went-on' }
  /** Ended with a hand-over. */
  | { did: 'handed-over' };

/** All that decides the page: what the paste showed, and what was done since. */
export interface Visit {
  /** The day it began, as `2026-11-24`: what holds can depend on it. */
  day: string;
  findings: Findings;
  trail: TrailEntry[];
  /** Fixes made in this visit for an error that is gone: they are put back at its end like the others. */
  earlier: { cause: string; fix: string }[];
}

export const noFindings: Findings = { causes: [], said: {} };
