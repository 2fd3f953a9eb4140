import { answerShares } from '../../guide/answer-shares';
import { buildGuideModel } from '../../guide/build-guide-model';
import { findFindings } from '../../guide/find-findings';
import { buildCatalogue } from '../../match/build-catalogue';
import { matchPaste } from '../../match/match-paste';
import { prepareCatalogue } from '../../match/prepare-catalogue';
import type { Content } from '../content';
import type { Problem } from '../problem';

/**
 * No sample answers a check against its own cause. What a paste answers counts nearly in full, so a fact that is only
 * mentioned, or a second answer that the author forgot, would rule the right cause out.
 */
export function checkPasteAnswers(content: Content): Problem[] {
  const prepared = prepareCatalogue(buildCatalogue(content));
  const model = buildGuideModel(content, 'gate');
  const checks = new Map(model.checks.map((check) => [check.id, check]));
  return content.causes
    .filter((cause) => !cause.retired)
    .flatMap((cause) =>
      cause.samples.flatMap((sample) => {
        const { said } = findFindings(model, matchPaste(prepared, sample.text, { today: cause.verifiedOn }));
        return Object.entries(said).flatMap(([id, answer]): Problem[] => {
          const check = checks.get(id);
          if (!check || (answerShares(check, cause.id)[answer] ?? 0) > 0) return [];
          const expected = `expected ${id}: ${answer} to point to ${cause.id}, since this paste answers so`;
          return [{ file: sample.file, key: 'guide', expected }];
        });
      }),
    );
}
