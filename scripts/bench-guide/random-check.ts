import { answeredChecks } from '../../lib/guide/answered-checks';
import { limitsOf, openChecks } from '../../lib/guide/open-checks';
import type { PreparedGuide } from '../../lib/guide/prepare-guide';
import { scoreCheck } from '../../lib/guide/score-candidates';
import { weighCauses } from '../../lib/guide/weigh-causes';
import { draw } from './draw';
import type { Strategy } from './play';

/** A cause this likely is looked at. */
const sure = 0.7;
/** Bits from which on a check is useful. */
const useful = 0.02;
const offersPerCause = 2;

/** Any check that would tell something, drawn at random, until one cause is likely: what choosing well is worth. */
export function randomCheck(guide: PreparedGuide): Strategy {
  return {
    name: 'random useful check',
    next(visit, { seed, number }) {
      const given = answeredChecks(guide, visit);
      const weights = weighCauses(guide, visit, given);
      const offered = (cause: number) =>
        visit.trail.filter((entry) => entry.did === 'looked' && entry.cause === guide.causes[cause]?.id).length;
      const ranked = [...weights.keys()]
        .filter((cause) => offered(cause) < offersPerCause)
        .sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0));
      const [likeliest] = ranked;
      const checks = openChecks(guide, given, limitsOf(guide, visit, given)).filter(
        (check) => scoreCheck(guide, check, weights, false).gain >= useful,
      );
      if (likeliest !== undefined && ((weights[likeliest] ?? 0) >= sure || checks.length === 0))
        return { kind: 'look', cause: likeliest };
      const picked = checks[Math.floor(draw(seed, number, 'pick', visit.trail.length) * checks.length)];
      if (!picked) return { kind: 'hand-over', leading: [] };
      return { kind: 'check', check: picked.check.id };
    },
  };
}
