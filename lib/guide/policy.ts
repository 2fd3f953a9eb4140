import type { Commonness, Risk, Role } from '../content/closed-sets';

/*
 * The numbers of the guide. Each was chosen on one half of the seeds and variants of `npm run bench:guide` and judged on
 * the other; the README has the table.
 */

/** How much more often "very common" causes are the true one than "rare" ones. */
export const priorOf: Record<Commonness, number> = { 'very common': 8, common: 4, occasional: 2, rare: 1 };

export interface Policy {
  /** How often a person's answer is a misreading: 19 of 20 answers are right, whatever the check. */
  errorRate: number;
  /** The same where the paste itself gave the answer: read by a machine, wrong only where the wrong line was pasted. */
  pasteErrorRate: number;
  /** A cause that the facts exclude keeps a twentieth of a rare one's weight: people paste the wrong line. */
  excluded: number;
  /** An answer stops to keep other checks away once causes that don't show it weigh this much together. */
  doubted: number;
  /** What a look that said no, or a fix that changed nothing, leaves of a cause: a misread look must be able to return. */
  denied: number;
  /** Minutes that every check costs beside its own: to read it, decide, and change windows. */
  perCheck: number;
  /** After so many answers people expect a name: one check more is dearer then by so many minutes. */
  patience: { answers: number; minutes: number };
  /** The price of a wrong offer beside its look, in minutes: a person who was sent to a wrong fix trusts less. */
  perOffer: number;
  /** How much of that price each wrong offer before adds: the third ends the visit. */
  perWrongOffer: number;
  /** What the riskiest fix adds to that price: security defaults off needs more certainty than a new password. */
  perRisk: Record<Risk, number>;
  /** The first question takes at most so many minutes and is open to anyone. */
  openerMinutes: number;
  /** Bits below which a check isn't worth its time. */
  leastGain: number;
  /** So often may a cause be offered: once more after a no, when all else still points to it. */
  offersPerCause: number;
  /** After so many wrong offers the hand-over is proposed. */
  wrongOffers: number;
  /** After so many answers, likewise. */
  answers: number;
  /** After so many things done, of whatever kind: the address must stay short enough to send. */
  entries: number;
  /** The share of these two that is left where the person wanted to go on. */
  more: number;
  /** So many checks of one role that can't be done show that the person doesn't have it. */
  refusals: number;
  /** How strongly a second check of one cluster counts: one misread name spoils both. 1 is in full. */
  sameCluster: number;
  /** What a cause with evidence in the paste weighs more than before, by the confidence of the match. */
  evidence: { certain: number; likely: number; possible: number };
}

export const policy: Policy = {
  errorRate: 0.05,
  pasteErrorRate: 0.005,
  excluded: 1 / 20,
  doubted: 0.3,
  denied: 1 / 20,
  perCheck: 1.5,
  patience: { answers: 5, minutes: 30 },
  perOffer: 8,
  perWrongOffer: 5,
  perRisk: { none: 0, low: 0, medium: 1, high: 3 },
  openerMinutes: 1,
  leastGain: 0.02,
  offersPerCause: 2,
  wrongOffers: 3,
  answers: 20,
  entries: 32,
  more: 0.4,
  refusals: 2,
  sameCluster: 1,
  evidence: { certain: 400, likely: 40, possible: 8 },
};

/** From the role that most people have to the one that fewest have; ties are broken by it. */
const rankOfRole: Record<Role, number> = {
  anyone: 0,
  'mailbox-user': 1,
  'migration-admin': 2,
  helpdesk: 3,
  'exchange-admin': 4,
  'sharepoint-admin': 5,
  'entra-admin': 6,
  'server-admin': 7,
};

/** The lowest rank of the roles that can do it. */
export const lowestRole = (given: Role[]): number => Math.min(...given.map((role) => rankOfRole[role]));
