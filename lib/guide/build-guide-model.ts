import type { Cause, Check, Content } from '../content/content';
import { applyLearned } from './apply-learned';
import type { GuideCause, GuideCheck, GuideLook, GuideModel } from './guide-model';

/** A language, where it isn't English: what says nothing is. */
const spoken = ({ language }: Pick<Cause, 'language'>) => (language === 'en' ? {} : { language });

/** A look that refers to an answer of a check takes as long as the check, and the same people can do it. */
function lookOf(cause: Cause, checks: Map<string, Check>): GuideLook {
  const { confirm } = cause;
  if ('minutes' in confirm) return { text: confirm.text, minutes: confirm.minutes, roles: [confirm.role] };
  const check = checks.get(confirm.check);
  return { ...confirm, minutes: check?.minutes ?? 5, roles: check?.roles ?? ['anyone'] };
}

const causeOf = (cause: Cause, checks: Map<string, Check>): GuideCause => ({
  id: cause.id,
  ...spoken(cause),
  title: cause.title,
  summary: cause.summary,
  common: cause.common,
  sides: cause.fits.sides,
  systems: cause.fits.systems,
  products: cause.fits.products,
  look: lookOf(cause, checks),
  fixes: cause.fixes.map(({ id, title, risk, role, minutes, waitMinutes, undo }) => ({
    id,
    title,
    risk,
    role,
    minutes,
    waitMinutes: waitMinutes ?? 0,
    ...(undo ? { undo } : {}),
  })),
  nearTwins: cause.nearTwins,
  ...(cause.validFrom ? { validFrom: cause.validFrom } : {}),
  ...(cause.validUntil ? { validUntil: cause.validUntil } : {}),
});

const checkOf = (check: Check): GuideCheck => ({
  id: check.id,
  ...spoken(check),
  question: check.question,
  why: check.why,
  minutes: check.minutes,
  roles: check.roles,
  needs: check.needs,
  answers: check.answers.map(({ id, label, help, means, pointsTo }) => ({
    id,
    label,
    ...(help ? { help } : {}),
    ...(means ? { means } : {}),
    pointsTo,
  })),
  nothingFound: check.nothingFound,
  saysNothingAbout: check.saysNothingAbout,
  baseRates: check.baseRates,
  skipAfter: check.skipAfter,
  ...(check.fromPaste ? { fromPaste: check.fromPaste } : {}),
  ...(check.cluster ? { cluster: check.cluster } : {}),
});

/** Takes from all content, learned numbers in, what the guide needs. Retired causes and checks are left out. */
export function buildGuideModel(content: Content, version: string): GuideModel {
  const { causes, checks, errors } = applyLearned(content);
  const checkById = new Map(checks.map((check) => [check.id, check]));
  return {
    version,
    causes: causes.filter((cause) => !cause.retired).map((cause) => causeOf(cause, checkById)),
    checks: checks.filter((check) => !check.retired).map(checkOf),
    forms: errors.filter((form) => !form.retired).map(({ id, title, leavesOpen }) => ({ id, title, leavesOpen })),
  };
}
