import type { Answer } from '../../match/answer';
import { buildCatalogue } from '../../match/build-catalogue';
import { matchPaste } from '../../match/match-paste';
import { prepareCatalogue } from '../../match/prepare-catalogue';
import type { Content, Sample } from '../content';
import type { Problem } from '../problem';

const named = ({ matches }: Answer) =>
  matches
    .slice(0, 3)
    .map(({ kind, id, confidence, evidence }) => `${kind} ${id} (${confidence}: "${evidence[0]?.text.slice(0, 60)}")`);
const found = (answer: Answer) => named(answer).join(', ') || 'nothing';

/** The last day on which anything was verified: what the content says is meant to hold then. */
const dayOf = ({ causes, errors }: Content) =>
  [...causes, ...errors]
    .map(({ verifiedOn }) => verifiedOn)
    .sort()
    .at(-1) ?? '2026-01-01';

/**
 * Knowledge proves itself: each sample leads to its article, and a stranger leads nowhere.
 * A form that leaves several causes open comes first of all, since its words don't decide between them.
 */
export function checkMatches(content: Content): Problem[] {
  const prepared = prepareCatalogue(buildCatalogue(content));
  const today = dayOf(content);
  const check = (sample: Sample, expected: string, holds: (answer: Answer) => boolean): Problem[] => {
    const answer = matchPaste(prepared, sample.text, { today });
    return holds(answer)
      ? []
      : [{ file: sample.file, key: 'match', expected: `expected ${expected}, got ${found(answer)}` }];
  };
  const { causes, errors, elsewhere, strangers } = content;
  return [
    ...causes
      .filter((cause) => !cause.retired)
      .flatMap(({ id, samples }) =>
        samples.flatMap((sample) =>
          check(sample, `the cause ${id} first`, ({ matches }) => matches[0]?.kind === 'cause' && matches[0].id === id),
        ),
      ),
    ...errors
      .filter((form) => !form.retired)
      .flatMap(({ id, samples, leavesOpen }) =>
        samples.flatMap((sample) => {
          const isOpen = leavesOpen.length > 1;
          return check(sample, `the form ${id} first${isOpen ? ' of all' : ' of the forms'}`, ({ matches }) => {
            const first = isOpen ? matches[0] : matches.find((match) => match.kind === 'error');
            return first?.kind === 'error' && first.id === id;
          });
        }),
      ),
    ...elsewhere.flatMap(({ id, samples }) =>
      samples.flatMap((sample) =>
        check(
          sample,
          `the elsewhere page ${id} and no match`,
          (answer) => answer.matches.length === 0 && answer.elsewhere.some((page) => page.id === id),
        ),
      ),
    ),
    ...strangers.flatMap((sample) => check(sample, 'no match', ({ matches }) => matches.length === 0)),
  ];
}
