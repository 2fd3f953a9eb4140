import { commonEntries } from '../../lib/guide/common-entries';
import type { PreparedGuide } from '../../lib/guide/prepare-guide';
import type { Findings } from '../../lib/guide/visit';
import { priorWeights } from '../../lib/guide/weigh-causes';

/** The day of every visit: what holds can depend on it. */
export const day = '2026-11-24';

/** What a visit starts from: the findings of the paste. */
export interface Start {
  findings: Findings;
  /** The day of the visit, where it isn't `day`. */
  day?: string;
}

/** A start that is measured and has its own bars. */
export interface Entry extends Start {
  id: 'bare' | 'M2' | 'C1';
  title: string;
}

function findingsOf(id: string): Findings {
  const entry = commonEntries.find((one) => one.id === id);
  if (!entry) throw new Error(`${id}: expected the id of a common entry`);
  return entry.findings;
}

export const entries: Entry[] = [
  { id: 'bare', title: 'a bare 401', findings: findingsOf('bare-401') },
  { id: 'M2', title: 'M2', findings: findingsOf('mw-checking-credentials') },
  { id: 'C1', title: 'C1', findings: findingsOf('remote-server-401') },
];

/**
 * How often each cause is the true one, summing up to 1: as common as it is for the entry; never where the form or the
 * facts exclude it. The guide keeps a little of those, in case the wrong line was pasted; no visitor here did that.
 */
export function truthsOf(guide: PreparedGuide, { findings, day: own }: Start): Float64Array {
  const prior = priorWeights(guide, { day: own ?? day, findings, trail: [], earlier: [] });
  const excluded = Math.min(1, guide.policy.excluded);
  const open = prior.map((weight) => (weight > excluded ? weight : 0));
  const sum = open.reduce((total, weight) => total + weight, 0);
  return open.map((weight) => weight / sum);
}
