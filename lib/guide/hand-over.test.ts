import { expect, test } from 'vitest';
import { handOver } from './hand-over';
import { smallGuide } from './small-guide';
import { noFindings, type TrailEntry, type Visit } from './visit';

const site = 'https://migration401.example.com';
const visitOf = (trail: TrailEntry[], more: Partial<Visit> = {}): Visit => ({
  day: '2026-11-24',
  findings: noFindings,
  trail,
  earlier: [],
  ...more,
});
const of = (visit: Visit, error?: string) => handOver(smallGuide, visit, { site: `${site}/`, error });
const door = { cause: 'door-locked', fix: 'leave-open' };

test('checks stand in the order in which they were answered, the paste’s first, with what was said', () => {
  const { checks } = of(
    visitOf(
      [
        { did: 'answered', check: 'map', answer: 'unsure' },
        { did: 'answered', check: 'handle', answer: 'no' },
      ],
      { findings: { causes: [], said: { lights: 'off' } } },
    ),
  );
  expect(checks).toEqual([
    { question: 'Are the lights on?', answer: 'off', label: 'They are off', from: 'paste' },
    { question: 'Where is the house on the map?', answer: 'unsure', from: 'person' },
    { question: 'What does the handle do?', answer: 'no', label: 'It turns', from: 'person' },
  ]);
});

test('a paste’s answer that the person changed is the person’s', () => {
  const trail: TrailEntry[] = [{ did: 'answered', check: 'lights', answer: 'no' }];
  const { checks } = of(visitOf(trail, { findings: { causes: [], said: { lights: 'off' } } }));
  expect(checks).toEqual([{ question: 'Are the lights on?', answer: 'no', label: 'They are on', from: 'person' }]);
});

test('a denied cause is ruled out by name, said where all else still points there, and not listed as possible', () => {
  const { ruledOut, stillPossible } = of(
    visitOf([
      { did: 'answered', check: 'handle', answer: 'stuck' },
      { did: 'answered', check: 'lights', answer: 'no' },
      { did: 'looked', cause: 'door-locked', outcome: 'no' },
      { did: 'looked', cause: 'house-empty', outcome: 'no' },
    ]),
  );
  expect(ruledOut).toEqual([
    { cause: 'The door is locked', leads: true },
    { cause: 'Nobody is in the house', leads: false },
  ]);
  expect(stillPossible).toEqual([{ cause: 'It is the wrong house', chance: 'likely' }]);
});

test('a cause that was denied first and found later is not ruled out, and names the error', () => {
  const { ruledOut, what, stillPossible } = of(
    visitOf([
      { did: 'looked', cause: 'door-locked', outcome: 'no' },
      { did: 'looked', cause: 'door-locked', outcome: 'yes' },
    ]),
  );
  expect(ruledOut).toEqual([]);
  expect(what).toBe('The door is locked');
  expect(stillPossible[0]?.cause).toBe('The door is locked');
});

test('what was fixed leaves no cause open', () => {
  const { stillPossible, moreUnlikely, fixes } = of(
    visitOf([
      { did: 'looked', cause: 'door-locked', outcome: 'yes' },
      { did: 'chose', ...door },
      { did: 'made', ...door },
      { did: 'tried', ...door, outcome: 'fixed' },
    ]),
  );
  expect({ stillPossible, moreUnlikely }).toEqual({ stillPossible: [], moreUnlikely: 0 });
  expect(fixes).toEqual([{ cause: 'The door is locked', fix: 'Leave the door open', outcome: 'fixed' }]);
});

test('each fix stands with how it went; one that was only chosen was not tried', () => {
  const { fixes } = of(
    visitOf(
      [
        { did: 'made', ...door },
        { did: 'tried', ...door, outcome: 'same' },
        { did: 'made', cause: 'wrong-house', fix: 'walk' },
        { did: 'chose', cause: 'door-locked', fix: 'take-out' },
      ],
      { earlier: [{ cause: 'house-empty', fix: 'wait' }] },
    ),
  );
  expect(fixes.map(({ fix, outcome }) => [fix, outcome])).toEqual([
    ['Wait', 'earlier'],
    ['Leave the door open', 'same'],
    ['Walk to the right one', 'made'],
  ]);
});

test('what could not be done goes to the admin once, with its address, until somebody answers it', () => {
  const trail: TrailEntry[] = [
    { did: 'answered', check: 'lights', answer: 'cannot' },
    { did: 'looked', cause: 'house-empty', outcome: 'cannot' },
    { did: 'looked', cause: 'wrong-house', outcome: 'cannot' },
  ];
  const look = {
    text: 'Look at the number of the house.',
    cause: 'It is the wrong house',
    roles: ['entra-admin'],
    address: `${site}/causes/wrong-house`,
  };
  expect(of(visitOf(trail)).forAdmin).toEqual([
    { text: 'Are the lights on?', roles: ['helpdesk', 'server-admin'], address: `${site}/checks/lights` },
    look,
  ]);
  expect(of(visitOf([...trail, { did: 'answered', check: 'lights', answer: 'off' }])).forAdmin).toEqual([look]);
});

test('of ids that nobody knows nothing is said', () => {
  const { what, shown, looks, fixes, form } = of(
    visitOf(
      [
        { did: 'looked', cause: 'gone', outcome: 'no' },
        { did: 'tried', cause: 'gone', fix: 'gone', outcome: 'same' },
      ],
      { findings: { form: 'gone', causes: [{ id: 'gone', confidence: 'likely' }], said: { gone: 'gone' } } },
    ),
  );
  expect({ what, shown, looks, fixes, form }).toEqual({ shown: [], looks: [], fixes: [] });
});

test('an error text of spaces is none', () => {
  expect(of(visitOf([]), ' \n ')).not.toHaveProperty('error');
  expect(of(visitOf([]), '401')).toHaveProperty('error', '401');
});
