import { describe, expect, test } from 'vitest';
import { formLabel, type LabelledPaste, parseCorpus, strangerLabel } from './corpus';
import { answersOf, bestCutOff, type Hit, judge, scoreAnswers } from './score';

const paste = (label: string, alsoOk: string[] = []): LabelledPaste => ({
  id: label,
  text: '',
  label: [label],
  accept: [[label]],
  alsoOk,
});
const hit = (id: string, relevance = 1, kind: Hit['kind'] = 'cause'): Hit => ({ kind, id, relevance });
const form = (relevance = 1) => hit('bare-401', relevance, 'error');

describe('what a person would see', () => {
  test('leaves out what is below the cut-off', () => {
    expect(answersOf([hit('a', 3), hit('b', 1)], 2)).toEqual([hit('a', 3)]);
  });

  test('ends where the error is named as another product’s', () => {
    expect(answersOf([hit('a', 3), hit('shop', 2, 'elsewhere'), hit('b', 1)], undefined)).toEqual([hit('a', 3)]);
  });
});

describe('what counts as right', () => {
  test('any accepted cause may come first', () => {
    const several = { ...paste('a'), accept: [['a', 'b'], ['c']] };
    expect(judge(several, [hit('b')])).toEqual({ first: true, nearFirst: true });
    expect(judge(several, [hit('x'), hit('y'), hit('c')])).toEqual({ first: false, nearFirst: true });
    expect(judge(several, [hit('x'), hit('y'), hit('z'), hit('c')])).toEqual({ first: false, nearFirst: false });
  });

  test('any form is right where the paste shows a refused sign-in and nothing more, and only there', () => {
    expect(judge(paste(formLabel), [form()]).first).toBe(true);
    expect(judge(paste(formLabel), [hit('a')]).first).toBe(false);
    expect(judge(paste('a'), [form(), hit('a')])).toEqual({ first: false, nearFirst: true });
    expect(judge(paste('a', [formLabel]), [form()]).first).toBe(true);
  });

  test('nothing is right for a stranger, and wrong for anything else unless it may be', () => {
    expect(judge(paste(strangerLabel), []).first).toBe(true);
    expect(judge(paste(strangerLabel), [form()]).first).toBe(false);
    expect(judge(paste('a'), [])).toEqual({ first: false, nearFirst: false });
    expect(judge(paste('a', [strangerLabel]), []).first).toBe(true);
  });
});

const pastes = [paste('a'), paste('b'), paste(formLabel), paste(strangerLabel), paste(strangerLabel)];

test('errors are wrong first answers and strangers answered, together', () => {
  const found = [[hit('a')], [hit('a'), hit('b')], [form()], [], [hit('a')]];
  expect(scoreAnswers(pastes, found, undefined)).toEqual({
    causes: 2,
    top1: 1,
    top3: 2,
    forms: 1,
    formsRight: 1,
    strangers: 2,
    falseAnswers: 1,
    errors: 2,
    stopped: 0,
  });
});

test('a search that was stopped is an error even for a stranger', () => {
  const found = [[hit('a')], [hit('b')], [form()], [], undefined];
  expect(scoreAnswers(pastes, found, undefined)).toMatchObject({ errors: 1, falseAnswers: 1, stopped: 1 });
});

describe('the cut-off', () => {
  test('lies where the fewest errors are made', () => {
    const found = [[hit('a', 9)], [hit('b', 6)], [form(5)], [hit('a', 4)], [hit('b', 1)]];
    expect(bestCutOff(pastes, found)).toMatchObject({ cutOff: 5, score: { errors: 0 } });
  });

  test('is absent where an engine has nothing to choose by', () => {
    expect(bestCutOff(pastes, [[hit('a')], [hit('b')], [form()], [], []]).cutOff).toBeUndefined();
  });
});

test('a corpus says which of its lines is not a labelled paste', () => {
  expect(parseCorpus('{"id":"1","text":"x","label":["a"]}\n')).toEqual([
    { id: '1', text: 'x', label: ['a'], accept: [['a']], alsoOk: [] },
  ]);
  expect(() => parseCorpus('{"id":"1","text":"x","label":["a"]}\n{"id":"2"}')).toThrow('line 2: text');
  expect(() => parseCorpus('id,text')).toThrow('line 1: expected one JSON object');
});
