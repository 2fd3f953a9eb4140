import { formatReplyAddress, replyAbout } from '../reply/reply-address';
import { causesLeft } from './causes-left';
import { findCause } from './find-cause';
import { foundCause } from './hand-over';
import type { PreparedGuide } from './prepare-guide';
import type { Visit } from './visit';

/**
 * The address of a reply about what a visit came to: the cause that was found, else the one question of its message while
 * nothing is answered, else the likeliest cause left. Nothing where all of that is missing.
 */
export function replyToVisit(guide: PreparedGuide, visit: Visit): string | undefined {
  const found = foundCause(visit);
  const form = guide.formById.get(visit.findings.form ?? '');
  if (!found && form && visit.trail.length === 0) return replyAbout('error', { id: form.id, language: 'en' });
  const cause = findCause(guide, found ?? causesLeft(guide, visit).stillPossible[0]?.cause);
  if (!cause) return undefined;
  return formatReplyAddress({
    about: { kind: 'cause', id: cause.id },
    language: cause.language ?? 'en',
    certainty: found ? 'certain' : 'possible',
  });
}
