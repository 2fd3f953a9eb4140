import type { Answer } from '../../match/answer';
import { buildCatalogue } from '../../match/build-catalogue';
import { matchPaste } from '../../match/match-paste';
import { prepareCatalogue } from '../../match/prepare-catalogue';
import type { Content } from '../content';
import { lastVerified } from '../last-verified';
import type { Problem } from '../problem';
import { allSamples, leadsThere, wantedOf } from '../sample-rule';

const named = ({ matches }: Answer) =>
  matches
    .slice(0, 3)
    .map(({ kind, id, confidence, evidence }) => `${kind} ${id} (${confidence}: "${evidence[0]?.text.slice(0, 60)}")`);
const found = (answer: Answer) => named(answer).join(', ') || 'nothing';

/**
 * Knowledge proves itself: each sample leads to its article, and a stranger leads nowhere.
 * A form that leaves several causes open comes first of all, since its words don't decide between them.
 */
export function checkMatches(content: Content): Problem[] {
  const prepared = prepareCatalogue(buildCatalogue(content));
  const today = lastVerified(content);
  return allSamples(content).flatMap(({ sample, belongs }): Problem[] => {
    const answer = matchPaste(prepared, sample.text, { today });
    const expected = `expected ${wantedOf(belongs)}, got ${found(answer)}`;
    return leadsThere(belongs, answer) ? [] : [{ file: sample.file, key: 'match', expected }];
  });
}
