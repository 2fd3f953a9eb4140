import { expect, test } from 'vitest';
import { loadContent } from '../content/load-content';
import { wordsOf } from '../words/words';
import { buildGuideModel } from './build-guide-model';
import { commonEntries } from './common-entries';
import { decisionTree, type TreeNode } from './decision-tree';
import { formatTree } from './format-tree';
import type { GuideCause, GuideCheck, GuideModel } from './guide-model';
import { nameTree } from './name-tree';
import { policy } from './policy';
import { prepareGuide } from './prepare-guide';
import { noFindings } from './visit';

const day = '2026-11-24';
const model = buildGuideModel(loadContent(), '');
const guide = prepareGuide(model);

const cause = (id: string): GuideCause => ({
  id,
  title: `Cause ${id}`,
  summary: '',
  common: 'common',
  sides: [],
  systems: [],
  products: [],
  look: { text: 'Look at it', minutes: 2, roles: ['anyone'] },
  fixes: [],
  nearTwins: [],
});

const check: GuideCheck = {
  id: 'colour',
  question: 'Which colour is it?',
  why: '',
  minutes: 1,
  roles: ['anyone'],
  needs: [],
  answers: [
    { id: 'red', label: 'Red', pointsTo: { a: 4, b: 4 } },
    { id: 'blue', label: 'Blue', pointsTo: { c: 4 } },
    { id: 'green', label: 'Green', pointsTo: {} },
  ],
  nothingFound: 'green',
  saysNothingAbout: [],
  baseRates: {},
  skipAfter: {},
};

const small: GuideModel = { version: '', causes: ['a', 'b', 'c'].map(cause), checks: [check], forms: [] };

/** Every node of a tree with how many checks stand before it. */
const nodesOf = (node: TreeNode, depth = 0): { node: TreeNode; depth: number }[] => [
  { node, depth },
  ...(node.kind === 'ask' ? node.branches.flatMap(({ next }) => nodesOf(next, depth + 1)) : []),
];

test('a small tree asks, follows frequent answers, sums up rare ones and ends in offers', () => {
  const prepared = prepareGuide(small, { ...policy, errorRate: 0.05 });
  const tree = decisionTree(prepared, noFindings, { day, depth: 4, leastShare: 0.1 });
  expect(formatTree(nameTree(prepared, tree, wordsOf('en')))).toEqual([
    '? Which colour is it?',
    ' 64 % Red',
    '      => Cause a',
    ' 33 % Blue',
    '      => Cause c',
    '      1 rarer answer (3 %)',
  ]);
});

test.each(commonEntries)('the tree from $id is whole', ({ findings }) => {
  const options = { day, depth: 3, leastShare: 0.03 };
  const nodes = nodesOf(decisionTree(guide, findings, options));
  expect(nodes.length).toBeGreaterThan(20);
  for (const { node, depth } of nodes) {
    if (node.kind === 'cut') expect(depth).toBe(options.depth);
    if (node.kind !== 'ask') continue;
    expect(depth).toBeLessThan(options.depth);
    const shares = node.branches.map(({ share }) => share);
    expect(shares.reduce((sum, share) => sum + share, node.others.share)).toBeCloseTo(1, 6);
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(options.leastShare);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
  }
});

test('what the common entries name exists', () => {
  for (const { findings } of commonEntries) {
    if (findings.form) expect(model.forms.map(({ id }) => id)).toContain(findings.form);
    for (const [id, answer] of Object.entries(findings.said))
      expect(guide.checkById.get(id)?.answerIndex.has(answer), `${id}: ${answer}`).toBe(true);
  }
});
