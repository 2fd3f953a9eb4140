import { languageOf } from '../../links/path-in';
import type { Content } from '../content';
import type { Problem } from '../problem';

/*
 * The guide keeps its state in the address, and these words have a meaning of their own there: "I'm not sure" and "I
 * can't do this" as answers; a look, a chosen fix, how it went and the end where the id of a check stands.
 */
const reservedAnswers = ['unsure', 'cannot'];
const reservedChecks = ['is', 'fix', 'try', 'end'];

/** Ids of checks, answers and pages that would be read as something else in an address. */
export const checkReservedIds = ({ checks, pages }: Content): Problem[] => [
  ...pages
    .filter(({ id }) => languageOf(`/${id}`) !== 'en')
    .map(({ id, file }) => ({ file, key: 'id', expected: `expected an id other than ${id}, where a language stands` })),
  ...checks.flatMap(({ id, file, answers }) => [
    ...(reservedChecks.includes(id)
      ? [{ file, key: 'id', expected: `expected an id other than ${reservedChecks.join(', ')}` }]
      : []),
    ...answers
      .filter((answer) => reservedAnswers.includes(answer.id))
      .map((answer) => ({
        file,
        key: `answers.${answer.id}`,
        expected: `expected an id other than ${reservedAnswers.join(', ')}, which every check has by itself`,
      })),
  ]),
];
