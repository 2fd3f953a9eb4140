import { findCause } from './find-cause';
import type { GuideFix } from './guide-model';
import type { PreparedGuide } from './prepare-guide';
import type { Visit } from './visit';

/** Something that a fix of this visit loosened, and the sentence that says how to put it back. */
export interface PutBack {
  cause: string;
  fix: string;
  /** The title of the fix. */
  title: string;
  undo: string;
}

/** A fix of the model; undefined where another version of the content knew it. */
export const findFix = (guide: PreparedGuide, cause: string, fix: string): GuideFix | undefined =>
  findCause(guide, cause)?.fixes.find(({ id }) => id === fix);

/**
 * All that this visit loosened, each once, in the order in which it was made. A fix that changed nothing counts as
 * well: what it loosened stays loose. Empty where no fix that was made has anything to put back.
 */
export function putBackList(guide: PreparedGuide, { trail, earlier }: Visit): PutBack[] {
  const made = trail.flatMap((entry) => (entry.did === 'made' || entry.did === 'tried' ? [entry] : []));
  const list = new Map<string, PutBack>();
  for (const { cause, fix } of [...earlier, ...made]) {
    const known = findFix(guide, cause, fix);
    if (known?.undo && !list.has(`${cause}.${fix}`)) {
      list.set(`${cause}.${fix}`, { cause, fix, title: known.title, undo: known.undo });
    }
  }
  return [...list.values()];
}
