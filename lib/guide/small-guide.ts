import type { GuideCause, GuideCheck, GuideModel } from './guide-model';
import { prepareGuide } from './prepare-guide';

const cause = (id: string, more: Partial<GuideCause>): GuideCause => ({
  id,
  title: id,
  summary: '',
  common: 'common',
  sides: [],
  systems: [],
  products: [],
  look: { text: 'Look at it.', minutes: 1, roles: ['anyone'] },
  fixes: [],
  nearTwins: [],
  ...more,
});

const check = (id: string, more: Partial<GuideCheck>): GuideCheck => ({
  id,
  question: `${id}?`,
  why: '',
  minutes: 1,
  roles: ['anyone'],
  needs: [],
  answers: [],
  nothingFound: 'no',
  saysNothingAbout: [],
  baseRates: {},
  skipAfter: {},
  ...more,
});

const fix = (id: string, title: string, undo?: string): GuideCause['fixes'][number] => ({
  id,
  title,
  risk: 'low',
  role: 'helpdesk',
  minutes: 5,
  waitMinutes: 0,
  ...(undo ? { undo } : {}),
});

const model: GuideModel = {
  version: 'c0ffee',
  causes: [
    cause('door-locked', {
      title: 'The door is locked',
      look: { check: 'handle', answer: 'stuck', minutes: 1, roles: ['anyone'] },
      fixes: [
        fix('key', 'Use the *right* key'),
        fix('leave-open', 'Leave the door open', 'Lock the door again.'),
        fix('take-out', 'Take the door out', 'Hang the door in again.'),
      ],
    }),
    cause('house-empty', {
      title: 'Nobody is in the house',
      common: 'rare',
      look: { check: 'lights', answer: 'off', minutes: 2, roles: ['helpdesk', 'server-admin'] },
      fixes: [fix('wait', 'Wait', 'Stop waiting.')],
    }),
    cause('wrong-house', {
      title: 'It is the wrong house',
      look: { text: 'Look at the number of the house.', minutes: 1, roles: ['entra-admin'] },
      fixes: [fix('walk', 'Walk to the right one')],
    }),
  ],
  checks: [
    check('handle', {
      question: 'What does the handle do?',
      answers: [
        { id: 'stuck', label: 'It is stuck', pointsTo: { 'door-locked': 4 } },
        { id: 'no', label: 'It turns', pointsTo: {} },
      ],
    }),
    check('lights', {
      question: 'Are the lights on?',
      roles: ['helpdesk', 'server-admin'],
      answers: [
        { id: 'off', label: 'They are off', pointsTo: { 'house-empty': 4 } },
        { id: 'no', label: 'They are on', pointsTo: {} },
      ],
    }),
    check('map', {
      question: 'Where is the house on the map?',
      answers: [
        { id: 'elsewhere', label: 'Somewhere else', pointsTo: { 'wrong-house': 4 } },
        { id: 'no', label: 'Here', pointsTo: {} },
      ],
    }),
  ],
  forms: [{ id: 'no-entry', title: 'No entry', leavesOpen: [{ cause: 'door-locked', common: 'common' }] }],
};

/** A guide of three causes and three checks, for tests of what is made out of a visit. */
export const smallGuide = prepareGuide(model);
