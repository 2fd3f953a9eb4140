/** So many letters at least stand in what was cut off: fewer fit too many ids. */
const shortestStart = 4;

/** How many letters must be put in, taken out, changed or swapped with their neighbour; at most `most + 1`. */
function distance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row++) {
    const now = [row];
    for (let at = 1; at <= other.length; at++) {
      const isSame = one[row - 1] === other[at - 1];
      let least = Math.min((last[at] ?? 0) + 1, (now[at - 1] ?? 0) + 1, (last[at - 1] ?? 0) + (isSame ? 0 : 1));
      const isSwapped = row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
      if (isSwapped) least = Math.min(least, (before[at - 2] ?? 0) + 1);
      now.push(least);
    }
    before = last;
    last = now;
  }
  return last[other.length] ?? most + 1;
}

/** How far an id is from the wanted one: 0 where one begins with the other, undefined where they have nothing in common. */
function farness(wanted: string, id: string): number | undefined {
  if (wanted.length >= shortestStart && id.startsWith(wanted)) return 0;
  // A sentence may have grown onto the link: `mfa-requiredplease`.
  if (id.length >= shortestStart && wanted.startsWith(id)) return 0;
  const most = Math.max(1, Math.floor(wanted.length / 3));
  const steps = distance(wanted, id, most);
  if (steps <= most) return steps;
  const words = new Set(wanted.split('-').filter((word) => word.length >= shortestStart));
  const shared = id.split('-').filter((word) => words.has(word)).length;
  return shared > 0 ? most + 1 / shared : undefined;
}

/**
 * The known ids that a wrong one most likely stood for, the nearest first: cut off or grown, mistyped, or with a word in
 * common. At most `count`; none where nothing is near.
 */
export function nearestIds<Known extends { id: string }>(
  wanted: string,
  known: readonly Known[],
  count: number,
): Known[] {
  const near = known.flatMap((one) => {
    const far = farness(wanted, one.id);
    return far === undefined ? [] : [{ one, far, byLength: Math.abs(one.id.length - wanted.length) }];
  });
  return near
    .sort((a, b) => a.far - b.far || a.byLength - b.byLength)
    .slice(0, count)
    .map(({ one }) => one);
}
