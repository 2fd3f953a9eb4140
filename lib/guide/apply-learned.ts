import type { Content } from '../content/content';
import { bareEntry } from './common-entries';

/**
 * The content with the reviewed numbers of `content/learned.yaml` in place of the authors' words: what the guide decides
 * by. The same object where nothing was learned. Articles and lists keep showing what their authors wrote.
 */
export function applyLearned(content: Content): Content {
  const { learned, causes, checks, errors } = content;
  if (!learned) return content;
  const words = new Map(learned.common.map((line) => [`${line.entry} ${line.cause}`, line.learned]));
  const minutes = new Map(learned.minutes.map((line) => [line.check, line.learned]));
  return {
    ...content,
    causes: causes.map((cause) => ({ ...cause, common: words.get(`${bareEntry} ${cause.id}`) ?? cause.common })),
    checks: checks.map((check) => ({ ...check, minutes: minutes.get(check.id) ?? check.minutes })),
    errors: errors.map((form) => ({
      ...form,
      leavesOpen: form.leavesOpen.map((open) => ({
        ...open,
        common: words.get(`${form.id} ${open.cause}`) ?? open.common,
      })),
    })),
  };
}
