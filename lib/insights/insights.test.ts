import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GuideModel } from '../guide/guide-model';
import type { Kept, Miss, Outcome } from '../store/outcome';
import { causesByWeek } from './causes-by-week';
import { fixedRates } from './fixed-rates';
import { groupMisses } from './group-misses';
import { insightsOf } from './insights';
import { unfixedEnds } from './unfixed-ends';
import { wilsonInterval } from './wilson-interval';

const outcome = (given: Partial<Kept<Outcome>> = {}): Kept<Outcome> => ({
  id: randomUUID(),
  about: 'guide',
  language: 'en',
  cause: 'mfa-required',
  said: 'not-fixed',
  reason: null,
  visit: null,
  minutes: [],
  received: '2026-11-24T12:00:00.000Z',
  ...given,
});
const miss = (text: string, received = '2026-11-24T12:00:00.000Z'): Kept<Miss> => ({
  id: randomUUID(),
  text,
  language: 'en',
  received,
});
const times = <One>(count: number, make: () => One) => Array.from({ length: count }, make);

describe('the interval of a share', () => {
  test('is the one of Wilson’s formula', () => {
    // R: prop.test(x, n, correct = FALSE)$conf.int
    for (const [count, of, low, high] of [
      [3, 3, 0.4385, 1],
      [0, 10, 0, 0.2775],
      [7, 10, 0.3968, 0.8922],
      [81, 100, 0.7222, 0.8749],
    ] as const) {
      const found = wilsonInterval(count, of);
      expect(found.low).toBeCloseTo(low, 3);
      expect(found.high).toBeCloseTo(high, 3);
    }
  });

  test('holds the share, lies between none and all, and shrinks with more answers', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (fixed, notFixed) => {
        const of = fixed + notFixed;
        const { low, high } = wilsonInterval(fixed, of);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        if (of === 0) return;
        expect(low).toBeLessThanOrEqual(fixed / of + 1e-9);
        expect(high).toBeGreaterThanOrEqual(fixed / of - 1e-9);
        const ten = wilsonInterval(10 * fixed, 10 * of);
        expect(ten.high - ten.low).toBeLessThan(high - low);
      }),
    );
  });
});

describe('how often articles help', () => {
  test('what surely helps least stands first, not what one person was unhappy with', () => {
    const rates = fixedRates([
      ...times(20, () => outcome({ cause: 'poor' })),
      ...times(5, () => outcome({ cause: 'poor', said: 'fixed' })),
      outcome({ cause: 'once' }),
      ...times(9, () => outcome({ cause: 'good', said: 'fixed' })),
    ]);
    expect(rates.map(({ cause }) => cause)).toEqual(['poor', 'once', 'good']);
    expect(rates[0]).toMatchObject({ fixed: 5, notFixed: 20, rate: 0.2 });
  });

  test('another error counts for no rate, and an answer without a cause for no article', () => {
    expect(fixedRates([outcome({ said: 'not-mine' }), outcome({ cause: null })])).toEqual([
      { cause: 'mfa-required', fixed: 0, notFixed: 0, notMine: 1, rate: null, low: 0, high: 1 },
    ]);
  });
});

describe('causes over time', () => {
  test('a week begins on Monday, UTC, and weeks without an answer are there', () => {
    const { weeks, causes } = causesByWeek([
      outcome({ received: '2026-11-08T23:59:59.999Z' }),
      outcome({ received: '2026-11-23T00:00:00.000Z' }),
      outcome({ received: '2026-11-29T23:59:59.999Z' }),
    ]);
    expect(weeks).toEqual(['2026-11-02', '2026-11-09', '2026-11-16', '2026-11-23']);
    expect(causes).toEqual([{ cause: 'mfa-required', counts: [1, 0, 0, 2], total: 3 }]);
  });

  test('the most frequent causes have a row each, all others one together, and nothing gets lost', () => {
    const answers = fc.array(
      fc.record({
        cause: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
        day: fc.integer({ min: 0, max: 150 }),
      }),
      { minLength: 1, maxLength: 200 },
    );
    fc.assert(
      fc.property(answers, (given) => {
        const told = given.map(({ cause, day }) =>
          outcome({ cause, received: new Date(Date.UTC(2026, 5, 1 + day)).toISOString() }),
        );
        const { weeks, causes } = causesByWeek(told);
        expect(causes.length).toBeLessThanOrEqual(5);
        for (const { counts, total } of causes) {
          expect(counts).toHaveLength(weeks.length);
          expect(counts.reduce((sum, one) => sum + one, 0)).toBe(total);
        }
        expect(causes.reduce((sum, { total }) => sum + total, 0)).toBe(told.length);
        for (const week of weeks) expect(new Date(week).getUTCDay()).toBe(1);
      }),
    );
  });

  test('of more than half a year the last half is shown', () => {
    const { weeks, causes } = causesByWeek([outcome({ received: '2025-12-24T12:00:00.000Z' }), outcome()]);
    expect([weeks.length, weeks.at(-1), causes[0]?.total]).toEqual([26, '2026-11-23', 1]);
  });
});

/** Of the guide's model only what an address is read by. */
const model = {
  version: 'test',
  causes: [{ id: 'mfa-required', fixes: [{ id: 'exclude-one-account' }] }],
  checks: [{ id: 'failing-system', answers: [{ id: 'exchange-online' }] }],
  forms: [{ id: 'bare-401' }],
} as unknown as GuideModel;

test('where the guide ends is the last thing that was done, of visits that were not fixed', () => {
  const visit = (trail: string, said: Outcome['said'] = 'not-fixed') =>
    outcome({ said, visit: `${trail === '' ? '' : `trail=${trail}&`}day=2026-11-24` });
  const ends = unfixedEnds(
    [
      visit('failing-system.exchange-online'),
      visit('is.mfa-required.no_failing-system.exchange-online_end.handed'),
      visit('failing-system.exchange-online_is.mfa-required.no'),
      visit(''),
      visit('failing-system.exchange-online_fix.mfa-required.exclude-one-account.fixed', 'fixed'),
      outcome({ about: 'article' }),
    ],
    model,
  );
  expect(ends).toEqual([
    { kind: 'check', id: 'failing-system', visits: 2 },
    { kind: 'cause', id: 'mfa-required', visits: 1 },
    { kind: 'start', id: '', visits: 1 },
  ]);
});

const mask = (message: string) => message.replace(/\d+/g, '#');

describe('missed texts', () => {
  test('those that are alike are one group, the largest first, shown by the youngest text', () => {
    const groups = groupMisses(
      [
        miss('The mailbox store answered 471 and closed the connection', '2026-11-20T12:00:00.000Z'),
        miss('Nobody knows this other failure at all', '2026-11-25T12:00:00.000Z'),
        miss('The mailbox store answered 9 and closed the connection', '2026-11-22T12:00:00.000Z'),
        miss('The mailbox store answered 12 and then closed the connection', '2026-11-21T12:00:00.000Z'),
      ],
      mask,
    );
    expect(groups).toMatchObject([
      {
        text: 'The mailbox store answered 9 and closed the connection',
        count: 3,
        first: '2026-11-20T12:00:00.000Z',
        last: '2026-11-22T12:00:00.000Z',
      },
      { count: 1 },
    ]);
  });

  test('each text is in one group, whatever it holds', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', minLength: 1 }), { maxLength: 40 }), (texts) => {
        const misses = texts.map((text) => miss(text));
        const groups = groupMisses(misses, mask);
        expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(misses.length);
        for (const { id, text } of groups) expect(misses).toContainEqual(expect.objectContaining({ id, text }));
      }),
      { numRuns: 50 },
    );
  });

  test('a thousand long texts take no minute', () => {
    const long = 'one two three four five '.repeat(800);
    const started = performance.now();
    groupMisses(
      times(1000, () => miss(`${randomUUID()} ${long}`)),
      mask,
    );
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

test('of nothing there is nothing', () => {
  expect(insightsOf({ outcomes: [], misses: [] }, { model, mask })).toEqual({
    outcomes: 0,
    misses: 0,
    rates: [],
    byWeek: { weeks: [], causes: [] },
    ends: [],
    missGroups: [],
  });
});
