import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadContent } from '../content/load-content';
import { buildGuideModel } from '../guide/build-guide-model';
import { prepareGuide } from '../guide/prepare-guide';
import { randomVisit, randomWalk, walk } from '../guide/random-visit';
import type { TrailEntry, Visit } from '../guide/visit';
import { formatVisit, parseVisit, type VisitState } from './visit-address';

const model = buildGuideModel(loadContent(), 'test');
const guide = prepareGuide(model);
const today = '2020-02-20';
const parse = (fragment: string) => parseVisit(fragment, model, today);

const randomState: fc.Arbitrary<VisitState> = fc.record(
  {
    visit: randomVisit(guide, 40),
    ticks: fc.uniqueArray(fc.nat(31), { maxLength: 12 }).map((ticks) => ticks.sort((a, b) => a - b)),
    until: fc.constantFrom('2026-11-25T18:00', '2028-02-29T00:05'),
    change: fc.constantFrom(...model.checks.map(({ id }) => id)),
    summary: fc.constant(true as const),
  },
  { requiredKeys: ['visit', 'ticks'] },
);

/** All that a visit holds, as pieces that can be counted. */
const pieces = ({ findings, trail, earlier }: Visit): string[] => [
  ...trail.map((entry) => JSON.stringify(entry)),
  ...earlier.map(({ cause, fix }) => `earlier ${cause} ${fix}`),
  ...findings.causes.map(({ id, confidence }) => `cause ${id} ${confidence}`),
  ...Object.entries(findings.said).map((pair) => `said ${pair}`),
  ...(['form', 'about', 'side', 'system', 'product'] as const).flatMap((key) =>
    findings[key] ? [`${key} ${findings[key]}`] : [],
  ),
];

/** Nothing in the damaged state that wasn't in the whole one, and the trail in its order. */
function expectNothingInvented(damaged: VisitState, whole: VisitState): void {
  const known = new Set(pieces(whole.visit));
  expect(pieces(damaged.visit).filter((piece) => !known.has(piece))).toEqual([]);
  const rest = whole.visit.trail.map((entry) => JSON.stringify(entry));
  for (const entry of damaged.visit.trail) {
    const place = rest.indexOf(JSON.stringify(entry));
    expect(place).toBeGreaterThanOrEqual(0);
    rest.splice(0, place + 1);
  }
  expect(damaged.ticks.filter((tick) => !whole.ticks.includes(tick))).toEqual([]);
  expect([undefined, whole.until]).toContain(damaged.until);
}

test('an address brings the same state back', () => {
  fc.assert(
    fc.property(randomState, (state) => {
      expect(parse(formatVisit(state))).toEqual({ ...state, dropped: [] });
    }),
    { numRuns: 600 },
  );
});

test('an address is made of letters that no program changes', () => {
  fc.assert(
    fc.property(randomState, (state) => {
      expect(formatVisit(state)).toMatch(/^[a-z0-9.&=_-]*$/);
    }),
    { numRuns: 50 },
  );
});

test('the longest visit that the guide leads to fits into 1,600 letters', () => {
  const isDrawnOut = (entry: TrailEntry) =>
    !(entry.did === 'tried' && (entry.outcome === 'fixed' || entry.outcome === 'waits'));
  fc.assert(
    fc.property(randomWalk(guide, 120), ([start, picks]) => {
      const visit = walk(guide, start, picks, isDrawnOut);
      expect(visit.trail.at(-1)).toEqual({ did: 'handed-over' });
      expect(formatVisit({ visit, ticks: [0, 7], until: '2026-11-25T18:00' }).length).toBeLessThan(1600);
    }),
    { numRuns: 600 },
  );
});

test('an address that was cut off anywhere invents nothing', () => {
  fc.assert(
    fc.property(randomState, fc.nat(), (state, place) => {
      const address = formatVisit(state);
      expectNothingInvented(parse(address.slice(0, place % (address.length + 1))), state);
    }),
    { numRuns: 400 },
  );
});

test('no answer of any check is read where a longer one was cut off', () => {
  const answers = model.checks.flatMap(({ id, answers }) => answers.map((answer) => [id, answer.id] as const));
  for (const [check, answer] of answers) {
    const trail: TrailEntry[] = [{ did: 'answered', check, answer }];
    const state = { visit: { day: today, findings: { causes: [], said: {} }, trail, earlier: [] }, ticks: [] };
    const address = formatVisit(state);
    for (let end = 0; end < address.length; end++) expectNothingInvented(parse(address.slice(0, end)), state);
  }
});

test('a fix that was made is not read as one that was only chosen', () => {
  for (const { id, fixes } of model.causes) {
    for (const { id: fix } of fixes) {
      const trail: TrailEntry[] = [{ did: 'made', cause: id, fix }];
      const state = { visit: { day: today, findings: { causes: [], said: {} }, trail, earlier: [] }, ticks: [2, 9] };
      const address = formatVisit(state);
      for (let end = 0; end < address.length; end++) expectNothingInvented(parse(address.slice(0, end)), state);
    }
  }
});

test('percent signs once or twice over, capitals, &amp; and a sign at the end change nothing', () => {
  const encode = (text: string) => text.replace(/[^a-z0-9]/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`);
  const damages: ((address: string) => string)[] = [
    (address) => `#${address}`,
    encodeURIComponent,
    (address) => encodeURIComponent(encodeURIComponent(address)),
    encode,
    (address) => encode(encode(address)),
    (address) => address.toUpperCase(),
    (address) => encodeURIComponent(address).toLowerCase(),
    (address) => address.replaceAll('&', '&amp;'),
    (address) => `${address}>`,
    (address) => `${address}).`,
  ];
  fc.assert(
    fc.property(randomState, fc.constantFrom(...damages), (state, damage) => {
      expect(parse(damage(formatVisit(state)))).toEqual({ ...state, dropped: [] });
    }),
    { numRuns: 200 },
  );
});

test('an address that was encoded and then cut off invents nothing', () => {
  fc.assert(
    fc.property(randomState, fc.nat(), fc.boolean(), (state, place, isTwice) => {
      const once = encodeURIComponent(formatVisit(state));
      const address = isTwice ? encodeURIComponent(once) : once;
      expectNothingInvented(parse(address.slice(0, place % (address.length + 1))), state);
    }),
    { numRuns: 200 },
  );
});

test('unknown ids are left out and named, and all else stays', () => {
  fc.assert(
    fc.property(randomState, fc.nat(), (state, place) => {
      const address = formatVisit(state);
      const ids = [...address.matchAll(/(?<=[._=])[a-z][a-z0-9-]*(?=[._&]|$)/g)];
      const chosen = ids[place % Math.max(ids.length, 1)];
      fc.pre(chosen !== undefined);
      const { index = 0, 0: id = '' } = chosen ?? [];
      const damaged = parse(`${address.slice(0, index)}zz-unknown${address.slice(index + id.length)}`);
      expectNothingInvented(damaged, state);
      expect(damaged.dropped).toHaveLength(1);
      // A whole fix, of three entries, is written as one thing.
      expect(pieces(state.visit).length - pieces(damaged.visit).length).toBeLessThanOrEqual(3);
    }),
    { numRuns: 200 },
  );
});

test('any text at all can be read', () => {
  const keys = fc.constantFrom('day', 'trail', 'said', 'cause', 'ticks', 'until', 'form', '__proto__', 'constructor');
  const part = fc.tuple(keys, fc.string({ unit: 'binary', maxLength: 40 })).map((pair) => pair.join('='));
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(part).map((parts) => parts.join('&')),
    fc
      .array(fc.constantFrom('%', '%2', '%25', '%E0', '%80', '_', '.', '=', '&', 'trail', '__proto__'))
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, (address) => {
      expect(pieces(parse(address).visit)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('an answer is never read into the prototype of things', () => {
  const { visit } = parse('day=2026-11-24&said=__proto__.a_constructor.b&trail=constructor.unsure_toString.cannot');
  expect(visit).toEqual({ day: '2026-11-24', findings: { causes: [], said: {} }, trail: [], earlier: [] });
});
