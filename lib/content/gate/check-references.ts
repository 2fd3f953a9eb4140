import { type FactName, products, sides, systems } from '../closed-sets';
import type { Check, Content } from '../content';
import type { Problem } from '../problem';

type Report = (key: string, expected: string) => void;

/** The facts whose values are a closed set; a check can't be answered by a value outside it. */
const valuesOf: Partial<Record<FactName, readonly string[]>> = { side: sides, system: systems, product: products };

function checkFromPaste({ fromPaste, answers }: Check, codes: Set<string>, report: Report) {
  if (!fromPaste) return;
  const { fact, values } = fromPaste;
  const known = fact && valuesOf[fact];
  for (const value of Object.keys(values)) {
    if (!fact) report(`fromPaste.values.${value}`, 'expected `fact`, which says whose value it is');
    if (known && !known.includes(value))
      report(`fromPaste.values.${value}`, `expected a value of ${fact}: ${known.join(', ')}`);
  }
  if (fact && Object.keys(values).length === 0) report('fromPaste.values', `expected the answers that ${fact} gives`);
  for (const code of Object.keys(fromPaste.codes)) {
    if (!codes.has(code)) report(`fromPaste.codes.${code}`, `expected the id of a code, not "${code}"`);
  }
  for (const [value, id] of Object.entries({ ...values, ...fromPaste.codes })) {
    if (!answers.some((answer) => answer.id === id))
      report(`fromPaste.${value}`, `expected an answer of this check, not "${id}"`);
  }
}

function checkAnswers(check: Check, causes: Set<string>, checks: Map<string, Check>, report: Report) {
  const answers = new Set(check.answers.map((answer) => answer.id));
  const wantAnswer = (id: string, key: string) => {
    if (!answers.has(id)) report(key, `expected an answer of this check, not "${id}"`);
  };
  const wantCause = (id: string, key: string) => {
    if (!causes.has(id)) report(key, `expected the id of a cause, not "${id}"`);
  };
  if (answers.size !== check.answers.length) report('answers', 'expected answer ids to be unique');
  for (const answer of check.answers) {
    for (const cause of Object.keys(answer.pointsTo)) wantCause(cause, `answers.${answer.id}.pointsTo`);
  }
  if (check.nothingFound !== 'none') wantAnswer(check.nothingFound, 'nothingFound');
  for (const answer of Object.keys(check.baseRates)) wantAnswer(answer, 'baseRates');
  if (Array.isArray(check.saysNothingAbout)) {
    for (const cause of check.saysNothingAbout) wantCause(cause, 'saysNothingAbout');
  }
  const silent = check.saysNothingAbout === 'rest' || check.saysNothingAbout.length > 0;
  if (silent && Object.keys(check.baseRates).length === 0) {
    report('baseRates', 'expected how often each answer is given where the check says nothing');
  }
  if (check.nothingFound === 'none' && check.saysNothingAbout !== 'rest') {
    const named = new Set(check.answers.flatMap((answer) => Object.keys(answer.pointsTo)));
    const about = new Set(check.saysNothingAbout);
    const open = [...causes].filter((cause) => !named.has(cause) && !about.has(cause));
    if (open.length > 0)
      report('nothingFound', `expected an answer for ${open.join(', ')}, or \`saysNothingAbout: rest\``);
  }
  for (const [other, given] of Object.entries(check.skipAfter)) {
    const target = checks.get(other);
    if (!target) report(`skipAfter.${other}`, 'expected the id of a check');
    for (const id of given) {
      if (target && !target.answers.some((answer) => answer.id === id)) {
        report(`skipAfter.${other}`, `expected an answer of that check, not "${id}"`);
      }
    }
  }
}

/** Every id that one piece of content names must exist in another. */
export function checkReferences({ causes, errors, checks, codes, pages }: Content): Problem[] {
  const problems: Problem[] = [];
  const reporter =
    (file: string): Report =>
    (key, expected) =>
      problems.push({ file, key, expected });
  const causeIds = new Set(causes.map((cause) => cause.id));
  const checkById = new Map(checks.map((check) => [check.id, check]));
  const articleIds = new Set([...causes, ...errors, ...pages].map((article) => article.id));

  for (const cause of causes) {
    const report = reporter(cause.file);
    for (const id of cause.related) if (!causeIds.has(id)) report('related', `expected the id of a cause, not "${id}"`);
    if ('check' in cause.confirm) {
      const { check, answer } = cause.confirm;
      const found = checkById.get(check)?.answers.find((one) => one.id === answer);
      if (!found) report('confirm', `expected an answer of a check, not "${check}: ${answer}"`);
      else if (!(cause.id in found.pointsTo)) report('confirm', `expected ${check}: ${answer} to point to this cause`);
    }
  }
  for (const form of errors) {
    const report = reporter(form.file);
    const open = form.leavesOpen.map(({ cause }) => cause);
    for (const id of open) if (!causeIds.has(id)) report('leavesOpen', `expected the id of a cause, not "${id}"`);
    if (new Set(open).size !== open.length) report('leavesOpen', 'expected each cause once');
  }
  const codeIds = new Set(codes.map((code) => code.id));
  for (const check of checks) {
    checkAnswers(check, causeIds, checkById, reporter(check.file));
    checkFromPaste(check, codeIds, reporter(check.file));
  }
  for (const code of codes) {
    const report = reporter(code.file);
    for (const id of code.causes)
      if (!causeIds.has(id)) report(`${code.id}.causes`, `expected the id of a cause, not "${id}"`);
    if (code.firstCheck && !checkById.has(code.firstCheck))
      report(`${code.id}.firstCheck`, 'expected the id of a check');
    if (code.causes.length > 1 && !code.tellsApart)
      report(`${code.id}.tellsApart`, 'expected what tells its causes apart');
  }
  for (const article of [...causes, ...errors, ...pages]) {
    const next = article.retired?.replacedBy;
    if (next && !articleIds.has(next)) reporter(article.file)('retired.replacedBy', 'expected the id of an article');
  }
  return problems;
}
