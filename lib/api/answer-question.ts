import { shortLink } from '../links/short-link';
import type { Answer } from '../match/answer';
import { answerPaste } from '../match/answer-paste';
import type { Catalogue } from '../match/catalogue';
import { prepareCatalogue } from '../match/prepare-catalogue';
import type { MatchQuestion } from './match-request';
import type { MatchAnswer } from './match-response';

/** Answers a question on a day, such as `2026-11-24`. */
export type AnswerQuestion = (question: MatchQuestion, today: string) => MatchAnswer;

/**
 * Prepares a catalogue for questions: half a second once, then a text of 2 KB takes less than a millisecond.
 * `site` is the public address that links begin with. What an answer holds of the text is evidence and facts alone.
 */
export function prepareAnswers(catalogue: Catalogue, site: string): AnswerQuestion {
  const prepared = prepareCatalogue(catalogue);
  const titlesOf = (articles: { id: string; title: string }[]) => new Map(articles.map(({ id, title }) => [id, title]));
  const titles = {
    cause: titlesOf(catalogue.causes),
    error: titlesOf(catalogue.forms),
    elsewhere: titlesOf(catalogue.elsewhere),
  };
  const format = ({ matches, facts, elsewhere, unknownCodes }: Answer, limit: number): MatchAnswer => ({
    matches: matches.slice(0, limit).map(({ kind, id, confidence, evidence, count }) => {
      const title = titles[kind].get(id) ?? id;
      return { kind, id, title, confidence, evidence, count, link: shortLink(site, id) };
    }),
    facts,
    elsewhere: elsewhere.map(({ id, evidence }) => {
      const title = titles.elsewhere.get(id) ?? id;
      return { id, title, evidence, link: `${site}/elsewhere/${id}` };
    }),
    unknownCodes,
  });
  return ({ text, limit }, today) => format(answerPaste(prepared, text, { today }).answer, limit);
}
