import type { Find } from './find';
import { rankOf } from './kinds';

/**
 * Makes finds that overlap one, so that nothing of either shows:
 *
 *     https://anna:Winter@contoso.com        anna:Winter@contoso.com       the longer one takes the shorter one in
 *
 * Of two at the same place the kind that stands first in the table of kinds wins; of two that only touch each other's
 * ends the whole becomes one piece of that kind.
 */
export function joinFinds(finds: Find[], text: string): Find[] {
  const sorted = [...finds].sort(
    (a, b) => a.start - b.start || b.end - a.end || rankOf(a.kind) - rankOf(b.kind) || a.value.length - b.value.length,
  );
  const joined: Find[] = [];
  for (const find of sorted) {
    const last = joined.at(-1);
    if (!last || find.start >= last.end) joined.push({ ...find });
    else if (find.end > last.end) {
      if (rankOf(find.kind) < rankOf(last.kind)) last.kind = find.kind;
      last.end = find.end;
      last.value = text.slice(last.start, last.end);
    }
  }
  return joined;
}
