import { answerShares } from '../../guide/answer-shares';
import type { Cause, Check, Content } from '../content';
import type { Problem } from '../problem';

/** Where a cause says on which sides, systems and products it occurs, and the facts that carry the same values. */
const lists = [
  { fact: 'side', key: 'sides' },
  { fact: 'system', key: 'systems' },
  { fact: 'product', key: 'products' },
] as const;

function checkOne(cause: Cause, check: Check): Problem[] {
  const list = lists.find(({ fact }) => fact === check.fromPaste?.fact);
  if (!list) return [];
  const shares = answerShares(check, cause.id);
  const occursOn: readonly string[] = cause.fits[list.key];
  return Object.entries(check.fromPaste?.values ?? {})
    .filter(([value, answer]) => occursOn.includes(value) && !shares[answer])
    .map(([value, answer]) => ({
      file: cause.file,
      key: `fits.${list.key}`,
      expected: `expected ${check.id}: ${answer} to point to it, since it occurs on ${value}`,
    }));
}

/** A check that asks for the setting leaves room for every cause where the cause says that it occurs. */
export function checkSettings({ causes, checks }: Content): Problem[] {
  return causes.flatMap((cause) => (cause.retired ? [] : checks.flatMap((check) => checkOne(cause, check))));
}
