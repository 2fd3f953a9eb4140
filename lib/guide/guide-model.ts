import type { Commonness, FactName, Language, Need, Product, Risk, Role, Side, System } from '../content/closed-sets';

/** One way to remove a cause, as far as deciding and lists need it; its steps are loaded when it is chosen. */
export interface GuideFix {
  id: string;
  title: string;
  risk: Risk;
  role: Role;
  minutes: number;
  /** Up to how many minutes the change needs to take effect; 0 where it works at once. */
  waitMinutes: number;
  /** What must be put back afterwards, where the fix loosens something. */
  undo?: string;
}

/** The look that says yes or no to one cause before anything is changed. */
export interface GuideLook {
  /** What to look at, where the look isn't an answer of a check. */
  text?: string;
  /** The check and the answer of it that confirm the cause. */
  check?: string;
  answer?: string;
  minutes: number;
  /** Any one of them is enough. */
  roles: Role[];
}

export interface NearTwin {
  cause: string;
  /** The check that settles which of the two it is. */
  check: string;
  reason: string;
}

export interface GuideCause {
  id: string;
  /** The language of its texts, where it isn't English. */
  language?: Language;
  title: string;
  summary: string;
  common: Commonness;
  sides: Side[];
  systems: System[];
  products: Product[];
  look: GuideLook;
  fixes: GuideFix[];
  nearTwins: NearTwin[];
  validFrom?: string;
  validUntil?: string;
}

export interface GuideAnswer {
  id: string;
  label: string;
  help?: string;
  means?: string;
  /** How often a cause shows this answer, relative to its other answers in the check. */
  pointsTo: Record<string, number>;
}

export interface GuideCheck {
  id: string;
  /** The language of its texts, where it isn't English. */
  language?: Language;
  question: string;
  why: string;
  minutes: number;
  roles: Role[];
  needs: Need[];
  answers: GuideAnswer[];
  /** The answer of every cause that no answer names. */
  nothingFound: string;
  saysNothingAbout: 'rest' | string[];
  baseRates: Record<string, number>;
  skipAfter: Record<string, string[]>;
  fromPaste?: { fact?: FactName | undefined; values: Record<string, string>; codes: Record<string, string> };
  cluster?: string;
}

export interface GuideForm {
  id: string;
  title: string;
  leavesOpen: { cause: string; common: Commonness }[];
}

/** What the guide needs of all content: a static file, built at build time and fetched when the guide is opened. */
export interface GuideModel {
  /** A hash of the content; it stands in the hand-over. */
  version: string;
  causes: GuideCause[];
  checks: GuideCheck[];
  forms: GuideForm[];
}
