import type { Role } from '../content/closed-sets';
import { answeredChecks } from './answered-checks';
import { findCause } from './find-cause';
import type { PreparedGuide } from './prepare-guide';
import { cannot, unsure, type Visit } from './visit';

/** A check or a look that the person couldn't do, with the address that says how. */
export interface AdminTask {
  /** What to find out: the question of a check, or the sentence of a look. */
  text: string;
  /** The title of the cause that it is about, for a look that is no answer of a check. */
  cause?: string;
  /** Who can do it; any one of them is enough. */
  roles: Role[];
  address: string;
}

/** What an administrator would have to find out, each once. `site` has no slash at its end. */
export function adminTasks(guide: PreparedGuide, visit: Visit, site: string): AdminTask[] {
  const tasks = new Map<string, AdminTask>();
  const add = (task: AdminTask) => {
    if (!tasks.has(task.address)) tasks.set(task.address, task);
  };
  const addCheck = (id: string) => {
    const check = guide.checkById.get(id)?.check;
    if (check) add({ text: check.question, roles: check.roles, address: `${site}/checks/${id}` });
  };
  const given = answeredChecks(guide, visit);
  for (const [id, { answer }] of given) if (answer === cannot) addCheck(id);
  for (const entry of visit.trail) {
    if (entry.did !== 'looked' || entry.outcome !== cannot) continue;
    const cause = findCause(guide, entry.cause);
    if (!cause) continue;
    const { id, title, look } = cause;
    if (look.check === undefined) {
      add({ text: look.text ?? title, cause: title, roles: look.roles, address: `${site}/causes/${id}` });
    } else if ([undefined, unsure, cannot].includes(given.get(look.check)?.answer)) {
      // A check that was answered meanwhile is no task any more.
      addCheck(look.check);
    }
  }
  return [...tasks.values()];
}
