import { parseArgs } from 'node:util';
import { loadContent } from '../lib/content/load-content';
import { buildGuideModel } from '../lib/guide/build-guide-model';
import { type Policy, policy } from '../lib/guide/policy';
import { prepareGuide } from '../lib/guide/prepare-guide';
import { judgeBars } from './bench-guide/bars';
import { type HalfName, halves } from './bench-guide/halves';
import { type Measuring, measureCatalogue } from './bench-guide/measure';
import { formatReport, type GuideReport } from './bench-guide/table';
import { decisionPoints, timeDecisions } from './bench-guide/time-decisions';
import { timeInBrowser } from './bench-guide/time-in-browser';
import { varyModel } from './bench-guide/vary-model';

/*
 * How well the guide decides: simulated visits with every cause as the true one, beside fixed orders, the exact optimum
 * and a policy that looks ahead; and whether every bar is met. Takes six and a half minutes of one processor.
 *   npm run -s bench:guide                        4,000 visits a cell, judged on seeds and variants nothing was tuned on
 *   npm run -s bench:guide -- --json              one JSON object
 *   npm run -s bench:guide -- --small             300 visits and one variant: seconds
 *   npm run -s bench:guide -- --half tuning --policy '{"perOffer": 10}'   how its constants are chosen
 */
const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    small: { type: 'boolean', default: false },
    half: { type: 'string', default: 'judging' },
    policy: { type: 'string', default: '{}' },
  },
});
if (!Object.hasOwn(halves, values.half)) {
  console.error(`--half: expected one of ${Object.keys(halves).join(', ')}`);
  process.exit(2);
}
const say = (text: string) => {
  if (!values.json) console.error(`${new Date().toISOString().slice(11, 19)} ${text}`);
};

const half = values.half as HalfName;
const { seed, variants } = halves[half];
const chosen = values.small ? variants.slice(0, 1) : variants;
const changed: Policy = { ...policy, ...(JSON.parse(values.policy) as Partial<Policy>) };
const measuring: Measuring = { policy: changed, seed, visits: values.small ? 300 : 4000, isBrief: false };

const model = buildGuideModel(loadContent(), 'bench');
say('the shipped catalogue');
const shipped = measureCatalogue(model, measuring);
const varied = chosen.map((variant) => {
  say(`variant ${variant}`);
  return measureCatalogue(varyModel(model, variant), { ...measuring, isBrief: true });
});
const guide = prepareGuide(model, changed);
const report: GuideReport = {
  half,
  visits: measuring.visits,
  seed,
  variants: chosen,
  catalogue: { causes: model.causes.length, checks: model.checks.length },
  policy: changed,
  shipped,
  varied,
  verdicts: judgeBars(shipped, varied),
  times: timeDecisions(guide, decisionPoints(guide, 100)),
  phone: await timeInBrowser(model, changed, { visits: values.small ? 10 : 100, slowDown: 4 }),
};
say('done');
console.log(values.json ? JSON.stringify(report) : formatReport(report));
