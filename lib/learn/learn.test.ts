import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatLearned } from '../content/format-learned';
import { learnedFile } from '../content/learned-schema';
import { loadContent } from '../content/load-content';
import { parseYaml } from '../content/parse-front-matter';
import { buildGuideModel } from '../guide/build-guide-model';
import { priorOf } from '../guide/policy';
import type { TrailEntry } from '../guide/visit';
import { formatVisit } from '../links/visit-address';
import type { Kept, Outcome } from '../store/outcome';
import { caution } from './caution';
import { learn } from './learn';

const { learned: _, ...content } = loadContent();
const model = buildGuideModel(content, '');
const on = '2026-12-01';
const form = model.forms.find(({ id }) => id === 'bare-401');
if (!form) throw new Error('expected the form bare-401');
const open = form.leavesOpen;

/** As many visits of each cause as its word lets expect: 134 in all, times `times`. */
const asWritten = (times = 1): string[] =>
  open.flatMap(({ cause, common }) => Array(times * priorOf[common]).fill(cause));

interface Telling {
  trail?: TrailEntry[];
  minutes?: number[];
  /** How the fix went. */
  outcome?: 'fixed' | 'waits';
  entry?: string;
  perDay?: number;
}

/** A visit of a cause that ended as told, number so and so. */
function visitOf(cause: string, number: number, telling: Telling = {}): Kept<Outcome> {
  const { trail = [], minutes = [], outcome = 'fixed', entry = 'bare-401', perDay = 4 } = telling;
  const fix = model.causes.find(({ id }) => id === cause)?.fixes[0]?.id ?? '';
  const end: TrailEntry[] = [
    { did: 'looked', cause, outcome: 'yes' },
    { did: 'chose', cause, fix },
    { did: 'made', cause, fix },
    { did: 'tried', cause, fix, outcome },
  ];
  const visit = {
    day: '2026-11-24',
    findings: { form: entry, causes: [], said: {} },
    trail: [...trail, ...end],
    earlier: [],
  };
  const day = new Date(Date.UTC(2026, 10, 24) + Math.floor(number / perDay) * 86_400_000).toISOString();
  return {
    id: `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`,
    about: 'guide',
    language: 'en',
    cause,
    said: outcome === 'fixed' ? 'fixed' : 'not-fixed',
    reason: null,
    visit: formatVisit({ visit, ticks: [] }),
    minutes: [...minutes, ...end.map(() => 1)],
    received: day,
  };
}

/** Visits in an order in which each cause is spread over all days. */
function visitsOf(causes: string[], telling: Telling = {}): Kept<Outcome>[] {
  const step = 97;
  if (causes.length % step === 0) throw new Error(`expected a number of visits that ${step} doesn't divide`);
  return causes.map((_, index) => visitOf(causes[(index * step) % causes.length] ?? '', index, telling));
}
const wordsOf = (outcomes: Kept<Outcome>[], given = content) =>
  learn(outcomes, given, on).words.map(({ cause, word, moved }) => `${cause}: ${word} -> ${moved}`);
/** The visits as written, and more of one cause. */
const withMore = (cause: string, more: number, times = 1) =>
  visitsOf([...asWritten(times), ...Array<string>(more).fill(cause)]);

test('no outcome changes nothing', () => {
  expect(learn([], content, on).learned).toEqual({ common: [], minutes: [] });
});

test('visits that are as the words say change nothing, however many', () => {
  expect(wordsOf(visitsOf(asWritten(1)))).toEqual([]);
  expect(wordsOf(visitsOf(asWritten(8)))).toEqual([]);
});

test('a rare cause that comes often moves to common within 200 visits, with its evidence', () => {
  const { learned } = learn(withMore('tls-proxy', 14), content, on);
  expect(learned.common).toEqual([
    {
      entry: 'bare-401',
      cause: 'tls-proxy',
      author: 'rare',
      learned: 'very common',
      fixed: 15,
      of: 148,
      expected: 1,
      days: expect.any(Number),
      on,
    },
  ]);
});

test('one cause that is half of all visits makes no other look rare', () => {
  expect(wordsOf(withMore('tls-proxy', 134 * 4, 4))).toEqual(['tls-proxy: rare -> very common']);
});

test('a very common cause that hardly comes is lowered, never below rare', () => {
  const without = asWritten(4).filter((cause) => cause !== 'mfa-required');
  expect(wordsOf(visitsOf(without))).toEqual(['mfa-required: very common -> rare']);
});

test('a cause is not lowered while its fixes only take longer than a visit', () => {
  const waiting = Array.from({ length: 32 }, (_, index) =>
    visitOf('mfa-required', 10_000 + index, { outcome: 'waits' }),
  );
  const without = asWritten(4).filter((cause) => cause !== 'mfa-required');
  expect(wordsOf([...visitsOf(without), ...waiting])).toEqual([]);
});

test('an outage of a few days moves nothing', () => {
  const burst = Array.from({ length: 40 }, (_, index) => visitOf('tls-proxy', 20_000 + index, { perDay: 20 }));
  expect(wordsOf([...visitsOf(asWritten(2)), ...burst])).toEqual([]);
});

test('few visits move nothing, whatever they say', () => {
  const few = Array<string>(caution.leastVisits - 1).fill('tls-proxy');
  expect(wordsOf(visitsOf(few))).toEqual([]);
});

test('what the text itself showed, and what was said of an article, is not counted', () => {
  const outcomes = withMore('tls-proxy', 14).map(
    (one): Kept<Outcome> =>
      one.cause === 'tls-proxy' ? { ...one, visit: `cause=tls-proxy.certain&${one.visit}` } : one,
  );
  expect(learn(outcomes, content, on).leftOut.pointed).toBe(15);
  expect(wordsOf(outcomes)).toEqual([]);
  const articles = withMore('tls-proxy', 14).map((one): Kept<Outcome> => ({ ...one, about: 'article', visit: null }));
  expect(learn(articles, content, on)).toMatchObject({ entries: [], leftOut: { articles: 148 } });
});

test('another version’s ids, damaged addresses and contradictions are left out and counted', () => {
  const one = visitOf('tls-proxy', 1);
  const outcomes: Kept<Outcome>[] = [
    { ...one, id: `1${one.id.slice(1)}`, visit: 'trail=nothing.known&day=2026-11-24' },
    { ...one, id: `2${one.id.slice(1)}`, cause: 'mfa-required' },
    { ...one, id: `3${one.id.slice(1)}`, said: 'not-mine' },
    { ...one, id: `4${one.id.slice(1)}`, visit: '' },
  ];
  expect(learn(outcomes, content, on)).toMatchObject({ entries: [], leftOut: { outdated: 1, unknown: 3 } });
});

test('a cause that the form’s list lacks is told to the authors', () => {
  const other = model.forms.find(({ id }) => id === 'smtp-535-5-7-139');
  const missing = model.causes.find(({ id }) => !other?.leavesOpen.some(({ cause }) => cause === id))?.id ?? '';
  const outcomes = visitsOf([missing, missing, missing], { entry: 'smtp-535-5-7-139' });
  expect(learn(outcomes, content, on).unlisted).toEqual([{ entry: 'smtp-535-5-7-139', cause: missing, fixed: 3 }]);
});

test('the order of outcomes changes nothing, and the same id counts once', () => {
  const outcomes = withMore('tls-proxy', 14);
  const expected = learn(outcomes, content, on);
  fc.assert(
    fc.property(fc.shuffledSubarray(outcomes, { minLength: outcomes.length }), fc.subarray(outcomes), (all, again) => {
      const lesson = learn([...all, ...again], content, on);
      expect(lesson.learned).toEqual(expected.learned);
      expect(lesson.leftOut.twice).toBe(again.length);
    }),
    { numRuns: 8 },
  );
});

test('a second run on what the first one wrote finds nothing new, and keeps its lines', () => {
  const outcomes = withMore('tls-proxy', 40, 2);
  const { learned } = learn(outcomes, content, on);
  const again = learn(outcomes, { ...content, learned }, '2027-01-01');
  expect(again.words).toEqual([]);
  expect(again.learned).toEqual(learned);
});

test('a line goes where later visits agree with the author', () => {
  const { learned } = learn(withMore('tls-proxy', 14), content, on);
  expect(learn(visitsOf(asWritten(5)), { ...content, learned }, on).learned.common).toEqual([]);
});

test('no word falls below rare, and what is written reads back the same', () => {
  const causes = open.map(({ cause }) => cause);
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...causes), { minLength: 100, maxLength: 300 }),
      fc.constantFrom(1, 6),
      (drawn, times) => {
        const some = Array<string[]>(times).fill(drawn.slice(0, 60)).flat();
        const { learned } = learn(visitsOf(some), content, on);
        for (const { learned: word } of learned.common) expect(Object.keys(priorOf)).toContain(word);
        expect(parseYaml('learned.yaml', formatLearned(learned), learnedFile)).toEqual({ value: learned });
      },
    ),
    { numRuns: 10 },
  );
});

const answered = (check: string, answer: string): TrailEntry => ({ did: 'answered', check, answer });

test('a check that takes far longer than it says gets other minutes, whoever goes to lunch', () => {
  const outcomes = Array.from({ length: 60 }, (_, index) =>
    visitOf('mfa-required', index, {
      trail: [answered('failing-system', 'exchange-online'), answered('since-when', 'unsure')],
      minutes: [index % 6 === 0 ? 200 : 3 + (index % 2), 30],
    }),
  );
  const author = model.checks.find(({ id }) => id === 'failing-system')?.minutes ?? 0;
  expect(author).toBeLessThanOrEqual(1);
  expect(learn(outcomes, content, on).learned.minutes).toEqual([
    { check: 'failing-system', author, learned: 4, answers: 60, middle: 4, on },
  ]);
});

test('minutes stand where nobody timed them, and where the times don’t fit the trail', () => {
  const trail = [answered('failing-system', 'exchange-online')];
  const outcomes = Array.from({ length: 60 }, (_, index) => visitOf('mfa-required', index, { trail, minutes: [9] }));
  const shorter = outcomes.map((one) => ({ ...one, minutes: one.minutes.slice(1) }));
  expect(learn(shorter, content, on).minutes).toEqual([]);
});

test('a check that speaks against the cause which was fixed is named, with what was answered', () => {
  const check = model.checks.find(({ answers }) =>
    answers.some(({ pointsTo }) => (pointsTo['mfa-required'] ?? 0) >= 4),
  );
  const wrong = check?.answers.find(({ pointsTo }) => !pointsTo['mfa-required']);
  if (!check || !wrong) throw new Error('expected a check that shows mfa-required');
  const outcomes = Array.from({ length: 40 }, (_, index) =>
    visitOf('mfa-required', index, { trail: [answered(check.id, wrong.id)] }),
  );
  const [misleading] = learn(outcomes, content, on).misleading;
  expect(misleading).toMatchObject({
    check: check.id,
    answers: 40,
    contradicted: 40,
    pairs: [{ cause: 'mfa-required', answer: wrong.id, times: 40, of: 40 }],
  });
});
