import type { Check, Content } from '../content';
import type { Problem } from '../problem';

/** The ids from a check back to itself over `skipAfter`, or undefined. */
function findCircle(start: Check, checks: Map<string, Check>): string[] | undefined {
  const seen = new Set<string>();
  const walk = (id: string, way: string[]): string[] | undefined => {
    for (const next of Object.keys(checks.get(id)?.skipAfter ?? {})) {
      if (next === start.id) return [...way, next];
      if (seen.has(next)) continue;
      seen.add(next);
      const found = walk(next, [...way, next]);
      if (found) return found;
    }
    return undefined;
  };
  return walk(start.id, [start.id]);
}

/** Checks that are skipped after each other in a circle: which of them is asked would hang on who was asked first. */
export function checkSkips({ checks }: Content): Problem[] {
  const byId = new Map(checks.map((check) => [check.id, check]));
  return checks.flatMap((check) => {
    const circle = findCircle(check, byId);
    return circle
      ? [{ file: check.file, key: 'skipAfter', expected: `expected no circle, found ${circle.join(' -> ')}` }]
      : [];
  });
}
