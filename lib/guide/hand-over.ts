import type { Product, Side, System } from '../content/closed-sets';
import { formatCodeLine } from '../links/code-line';
import { guideLink } from '../links/guide-link';
import { formatVisit } from '../links/visit-address';
import type { Confidence } from '../match/answer';
import { type AdminTask, adminTasks } from './admin-tasks';
import { answeredChecks, type GivenAnswer } from './answered-checks';
import { type CausesLeft, causesLeft, deniedCauses } from './causes-left';
import { findCause } from './find-cause';
import type { PreparedGuide } from './prepare-guide';
import { findFix, type PutBack, putBackList } from './put-back';
import type { LookOutcome, TryOutcome, Visit } from './visit';

export interface HandOverOptions {
  /** The address of the site. */
  site: string;
  /** The error text, already redacted; only where the person agreed that it goes along. */
  error?: string | undefined;
  ticks?: number[] | undefined;
  until?: string | undefined;
}

/** What a visit leaves for whoever takes over, section by section. Causes, forms and fixes stand by their titles. */
export interface HandOver extends CausesLeft {
  /** What the error is called: the cause that was found, or else what the paste showed. */
  what?: string;
  form?: string;
  shown: { cause: string; confidence: Confidence }[];
  /** The cause that the person came to check. */
  about?: string;
  side?: Side;
  system?: System;
  product?: Product;
  error?: string;
  /** In the order in which they were answered; without a label where the person wasn't sure, or couldn't do it. */
  checks: { question: string; answer: string; label?: string; from: GivenAnswer['from'] }[];
  looks: { cause: string; outcome: LookOutcome }[];
  fixes: { cause: string; fix: string; outcome: TryOutcome | 'made' | 'earlier' }[];
  forAdmin: AdminTask[];
  putBack: PutBack[];
  /** The day on which the visit began. */
  day: string;
  /** The version of the content. */
  version: string;
  /** The address of the site, without a slash at its end. */
  site: string;
  /** The link that opens the visit. */
  link: string;
  /** The line that brings the visit back when the text is pasted. */
  code: string;
}

/** Each try of a fix, and the fixes that were made but not tried yet. */
function fixesTried({ trail, earlier }: Visit): HandOver['fixes'] {
  const isTriedAfter = (place: number, cause: string, fix: string) =>
    trail.slice(place + 1).some((later) => later.did === 'tried' && later.cause === cause && later.fix === fix);
  return [
    ...earlier.map((one) => ({ ...one, outcome: 'earlier' as const })),
    ...trail.flatMap((entry, place): HandOver['fixes'] => {
      if (entry.did === 'tried') return [{ cause: entry.cause, fix: entry.fix, outcome: entry.outcome }];
      if (entry.did !== 'made' || isTriedAfter(place, entry.cause, entry.fix)) return [];
      return [{ cause: entry.cause, fix: entry.fix, outcome: 'made' }];
    }),
  ];
}

/** The cause that was found last and not denied since. */
export function foundCause(visit: Visit): string | undefined {
  const denied = deniedCauses(visit);
  return visit.trail
    .flatMap((entry) => (entry.did === 'looked' && entry.outcome === 'yes' ? [entry.cause] : []))
    .findLast((cause) => !denied.has(cause));
}

/**
 * What a visit leaves for whoever takes over, as data: `formatHandOver` writes it. Nothing of the pasted text stands in
 * it except `options.error`.
 */
export function handOver(guide: PreparedGuide, visit: Visit, options: HandOverOptions): HandOver {
  const { ticks = [], until, error } = options;
  const site = options.site.replace(/\/+$/, '');
  const { form, about, side, system, product } = visit.findings;
  const state = { visit, ticks, ...(until ? { until } : {}) };
  const find = (id: string | undefined) => findCause(guide, id)?.title;
  /** Puts titles for ids; what another version of the content knew is left out. */
  const named = <T extends { cause: string }>(list: T[]): T[] =>
    list.flatMap((one) => {
      const cause = find(one.cause);
      return cause === undefined ? [] : [{ ...one, cause }];
    });
  const left = causesLeft(guide, visit);
  const formTitle = guide.formById.get(form ?? '')?.title;
  const shown = named(visit.findings.causes.map(({ id, confidence }) => ({ cause: id, confidence })));
  const what = find(foundCause(visit)) ?? formTitle ?? shown[0]?.cause ?? find(about);
  const aboutTitle = find(about);
  return {
    ...(what ? { what } : {}),
    ...(formTitle ? { form: formTitle } : {}),
    shown,
    ...(aboutTitle ? { about: aboutTitle } : {}),
    ...(side ? { side } : {}),
    ...(system ? { system } : {}),
    ...(product ? { product } : {}),
    ...(error?.trim() ? { error } : {}),
    checks: [...answeredChecks(guide, visit).values()].map(({ check: { check }, row, answer, from }) => {
      const label = check.answers[row ?? -1]?.label;
      return { question: check.question, answer, ...(label ? { label } : {}), from };
    }),
    looks: named(
      visit.trail.flatMap((entry) => (entry.did === 'looked' ? [{ cause: entry.cause, outcome: entry.outcome }] : [])),
    ),
    fixes: named(
      fixesTried(visit).flatMap((one) => {
        const title = findFix(guide, one.cause, one.fix)?.title;
        return title === undefined ? [] : [{ ...one, fix: title }];
      }),
    ),
    stillPossible: named(left.stillPossible),
    ruledOut: named(left.ruledOut),
    moreUnlikely: left.moreUnlikely,
    forAdmin: adminTasks(guide, visit, site),
    putBack: putBackList(guide, visit),
    day: visit.day,
    version: guide.model.version,
    site,
    link: guideLink(site, state),
    code: formatCodeLine(formatVisit(state)),
  };
}
