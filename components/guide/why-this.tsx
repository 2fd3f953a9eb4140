import { explainCheck } from '@/lib/guide/explain-check';
import { findCause } from '@/lib/guide/find-cause';
import type { Decision, Step } from '@/lib/guide/next-step';
import type { PreparedGuide } from '@/lib/guide/prepare-guide';
import type { Words } from '@/lib/words/en';
import { fill, formatTime } from '@/lib/words/fill';
import { More } from './more';

interface Props {
  guide: PreparedGuide;
  decision: Decision;
  step: Step & { kind: 'ask' };
  words: Words;
}

/** Why this question comes now, in the numbers that chose it. */
export function WhyThis({ guide, decision, step, words }: Props) {
  const { why, whyNow } = words.guide;
  const { reason, causes, groups, minutes, anyone, leading, costly } = explainCheck(guide, decision, step);
  const check = guide.checkById.get(step.check)?.check;
  const titleOf = (id: string) => findCause(guide, id)?.title ?? id;
  const labelOf = (id: string) => check?.answers.find((answer) => answer.id === id)?.label ?? id;
  const time = formatTime(words, minutes);
  return (
    <More summary={whyNow}>
      {reason.kind === 'twins' && (
        <p>{fill(why.twins, { one: titleOf(reason.causes[0]), other: titleOf(reason.causes[1]) })}</p>
      )}
      <p>
        {groups > 2 ? fill(why.splits, { causes, groups, time }) : fill(why.splitsTwo, { causes, time })}{' '}
        {anyone && why.anyone} {reason.kind === 'opener' && why.opener} {costly && why.costly}
      </p>
      {leading.length > 0 && (
        <ul className="list-disc pl-6">
          {leading.map(({ cause, answer }) => (
            <li key={cause}>{fill(why.points, { cause: titleOf(cause), answer: labelOf(answer) })}</li>
          ))}
        </ul>
      )}
    </More>
  );
}
