import type { Asked } from '@/components/feedback/asked';
import { Feedback } from '@/components/feedback/feedback';
import { FeedbackSection } from '@/components/feedback/feedback-section';
import { findCause } from '@/lib/guide/find-cause';
import { lastTried } from '@/lib/guide/last-tried';
import { formatVisit } from '@/lib/links/visit-address';
import { fill, formatTime } from '@/lib/words/fill';
import { describeEntry } from './describe-entry';
import type { StepProps } from './step-props';
import { minutesOfTrail } from './visit-clock';

/** What stands for a visit in the memory of the tab, until another begins. */
export const guideSubject = 'guide';

/** The question at the end of a visit. */
export function GuideFeedback({
  guide,
  state: { visit },
  site,
  words,
}: Pick<StepProps, 'guide' | 'state' | 'site' | 'words'>) {
  const ask = (): Asked => {
    const cause = findCause(guide, lastTried(visit.trail));
    const minutes = minutesOfTrail(visit.trail);
    const steps = visit.trail.map((entry, index) => {
      const text = describeEntry(guide, entry, words);
      const taken = minutes[index];
      if (taken === undefined) return text;
      return fill(words.feedback.step, {
        text,
        time: taken === 0 ? words.feedback.justNow : formatTime(words, taken),
      });
    });
    return {
      about: 'guide',
      cause: cause?.id ?? null,
      title: cause?.title,
      visit: formatVisit({ visit, ticks: [] }),
      minutes,
      steps,
    };
  };
  return (
    <div className="max-w-column">
      <FeedbackSection mail={site.support.mail} about={words.guide.title} words={words.feedback}>
        <Feedback
          subject={guideSubject}
          ask={ask}
          language={words.language}
          mail={site.support.mail}
          words={words.feedback}
        />
      </FeedbackSection>
    </div>
  );
}
