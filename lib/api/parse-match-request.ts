import { apiWords } from '../words/api-words';
import { limits } from './limits';
import { type MatchQuestion, matchQuestion, matchQuestions } from './match-request';
import type { ApiProblem } from './match-response';

/** What a body asks, and whether it asked for one answer or a list of them. */
export interface ParsedRequest {
  questions: MatchQuestion[];
  isList: boolean;
}

/** `[3].limit`: where in a body something is wrong. Holds numbers and our own keys, never what was sent. */
const formatPlace = (path: PropertyKey[]) =>
  path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');

/** Reads the text of a body. No reason repeats what was sent: the parser's own would quote it. */
export function parseMatchRequest(body: string): ParsedRequest | ApiProblem {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return { error: apiWords.json };
  }
  const isList = Array.isArray(value);
  // Half a million zeros would be half a million mistakes.
  if (Array.isArray(value) && value.length > limits.texts) return { error: apiWords.tooMany };
  const result = (isList ? matchQuestions : matchQuestion).safeParse(value);
  if (result.success) return { questions: [result.data].flat(), isList };
  const [issue] = result.error.issues;
  const at = formatPlace(issue?.path ?? []).replace(/^\./, '');
  return { error: issue?.message ?? apiWords.shape, ...(at === '' ? {} : { at }) };
}
