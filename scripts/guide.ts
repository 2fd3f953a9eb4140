import { parseArgs } from 'node:util';
import { loadContent } from '../lib/content/load-content';
import { buildGuideModel } from '../lib/guide/build-guide-model';
import { closePairs } from '../lib/guide/close-pairs';
import { commonEntries } from '../lib/guide/common-entries';
import { decisionTree } from '../lib/guide/decision-tree';
import { formatTree } from '../lib/guide/format-tree';
import { nameTree } from '../lib/guide/name-tree';
import { prepareGuide } from '../lib/guide/prepare-guide';
import { noFindings } from '../lib/guide/visit';
import { wordsOf } from '../lib/words/words';

/*
 * Prints how the guide decides, as text, and which causes no check tells apart.
 *   npm run -s guide                           from nothing
 *   npm run -s guide -- --form bare-401        from an error form
 *   ... --depth 3                              so many checks one after the other, 4 by default
 */
const leastShare = 0.03;
const leastApart = 0.8;
const { values } = parseArgs({
  options: { form: { type: 'string' }, depth: { type: 'string', default: '4' } },
});
const fail = (text: string): never => {
  console.error(text);
  process.exit(2);
};

const model = buildGuideModel(loadContent(), '');
const { form } = values;
const depth = Number(values.depth);
if (!Number.isInteger(depth) || depth < 1 || depth > 8) fail('--depth: expected a whole number from 1 to 8');
if (form !== undefined && !model.forms.some(({ id }) => id === form))
  fail(`--form: expected one of ${model.forms.map(({ id }) => id).join(', ')}`);

const guide = prepareGuide(model);
const known = commonEntries.find(({ id }) => id === form)?.findings;
const findings = known ?? { ...noFindings, ...(form ? { form } : {}) };
const day = new Date().toISOString().slice(0, 10);
const tree = decisionTree(guide, findings, { day, depth, leastShare });
const title = model.forms.find(({ id }) => id === form)?.title ?? 'nothing known';
console.log(`From: ${title}\n? a check, => the cause that is offered, ... more checks follow\n`);
console.log(formatTree(nameTree(guide, tree, wordsOf('en'))).join('\n'));

const pairs = closePairs(model, leastApart);
console.log(`\n${pairs.length} pairs of causes are told apart by no check to ${leastApart}:`);
for (const { causes, check, apart, reason } of pairs)
  console.log(`  ${causes.join(' / ')}: ${apart.toFixed(2)} by ${check}. ${reason ?? 'No reason is given.'}`);
