import { findCause } from '@/lib/guide/find-cause';
import type { PreparedGuide } from '@/lib/guide/prepare-guide';
import { findFix } from '@/lib/guide/put-back';
import { cannot, type TrailEntry, unsure } from '@/lib/guide/visit';
import type { Words } from '@/lib/words/en';
import { fill } from '@/lib/words/fill';

function answerOf(guide: PreparedGuide, { check, answer }: { check: string; answer: string }, { guide: text }: Words) {
  const others: Record<string, string> = { [unsure]: text.notSure, [cannot]: text.cannot };
  const known = guide.checkById.get(check)?.check;
  const label = known?.answers.find(({ id }) => id === answer)?.label ?? others[answer] ?? answer;
  return `${known?.question ?? check} ${label}`;
}

/** One thing done in a visit, for people. */
export function describeEntry(guide: PreparedGuide, entry: TrailEntry, words: Words): string {
  const { look, fix, verify } = words.guide;
  const titleOf = (cause: string) => findCause(guide, cause)?.title ?? cause;
  const fixOf = (cause: string, id: string) => findFix(guide, cause, id)?.title ?? id;
  switch (entry.did) {
    case 'answered':
      return answerOf(guide, entry, words);
    case 'looked':
      return `${fill(look.label, { title: titleOf(entry.cause) })} ${look.outcome[entry.outcome]}`;
    case 'chose':
      return `${fix.label}: ${fixOf(entry.cause, entry.fix)}`;
    case 'made':
      return `${fixOf(entry.cause, entry.fix)}: ${fix.made}`;
    case 'tried':
      return `${verify.label} (${fixOf(entry.cause, entry.fix)}): ${verify.outcome[entry.outcome]}`;
    case 'went-on':
      return words.feedback.wentOn;
    case 'handed-over':
      return words.feedback.handedOver;
  }
}
