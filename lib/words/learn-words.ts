import type { Plural } from './fill';

/** The texts about what visits teach: the report of `npm run learn`, and the desk's page of the guide. */
export const learnWords = {
  title: 'What visits taught',
  none: 'Nothing yet: every number of the guide is its author’s.',
  about:
    'These numbers of the guide come from visits that people reported, and somebody reviewed them. Articles and lists keep their author’s word.',
  commonCaption: 'How common a cause is',
  minutesCaption: 'How long a check takes',
  column: {
    entry: 'Begins with',
    cause: 'Cause',
    check: 'Check',
    author: 'Author',
    learned: 'Learned',
    evidence: 'Evidence',
    on: 'Learned on',
  },
  entryNothing: 'nothing known',
  commonEvidence: '{fixed} of {of} fixed visits, on {days} days; the author’s word expects {expected}',
  minutesEvidence: '{answers} answers, the middle one after {middle} minutes',
  report: {
    read: {
      one: '1 outcome, {visits} of them a visit that found its cause.',
      other: '{count} outcomes, {visits} of them visits that found their cause.',
    } satisfies Plural,
    leftOut: 'Left out: {reasons}.',
    reason: {
      articles: '{count} said of an article',
      unknown: '{count} whose cause isn’t known',
      pointed: '{count} that began with a cause',
      outdated: '{count} with ids of another version',
      twice: '{count} that came twice',
    },
    entries: 'Where they began:',
    entry: '  {entry}: {fixed} fixed, {confirmed} found and not seen to their end{few}',
    few: ' (too few to learn from)',
    words: 'How common causes are:',
    word: '  {entry}, {cause}: {word} -> {moved}. {fixed} of {of} fixed visits, on {days} days; the word lets {expected} expect.',
    noWord: '  Every word stands.',
    minutes: 'How long checks take:',
    minute: '  {check}: {minutes} -> {moved} minutes. The middle of {answers} answers took {middle}.',
    noMinutes: '  Every figure stands.',
    misleading: 'Checks that mislead (for authors; nothing changes by itself):',
    misled:
      '  {check}: {contradicted} of {answers} answers speak against the cause that was fixed; misreadings explain {expected}.',
    pair: '    {cause}: {times} of {of} said “{answer}”',
    noMisleading: '  None that stands out.',
    unlisted: 'Fixed, and not in the list of the form (for authors):',
    unlistedCause: '  {entry}: {cause}, {fixed} times',
    wouldWrite: 'With --write this goes into {file}, for review. The guide uses it after the next build.',
    wrote: 'Written to {file}. Review it: the guide uses it after the next build.',
    same: '{file} is as it should be: nothing new.',
  },
  replay: {
    few: 'Too few visits with a known cause to learn from some and replay others: {visits}.',
    split: 'Learned from the {earlier} visits until {until}, replayed on the {later} after them.',
    nothing: 'The earlier visits change no number, so there is nothing to compare.',
    changes: { one: '1 number is another.', other: '{count} numbers are others.' } satisfies Plural,
    head: ['', 'minutes', 'answers', 'wrong offers', 'first offer right', 'within five answers'],
    now: 'as it is',
    after: 'as learned',
    difference: 'A visit takes {minutes} minutes {than} ({from} to {to} with 95 %).',
    fewer: 'fewer',
    more: 'more',
    better: 'It got better.',
    worse: 'It got worse: don’t take it over.',
    unclear: 'These visits can’t tell whether it got better.',
    caveat:
      'A person’s own answers count where they gave them; elsewhere the answers are what the articles say of the cause. Visits that the guide of then didn’t solve are in neither row.',
  },
  fail: {
    file: '{file}: expected a file of outcomes, a line of JSON each',
    line: '{file}:{line}: {key}: {expected}',
  },
};
export type LearnWords = typeof learnWords;
