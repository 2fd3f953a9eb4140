import type { Site } from '@/lib/content/site-schema';
import type { Decision } from '@/lib/guide/next-step';
import type { PreparedGuide } from '@/lib/guide/prepare-guide';
import type { TrailEntry } from '@/lib/guide/visit';
import type { VisitState } from '@/lib/links/visit-address';
import type { Words } from '@/lib/words/en';

/** What every step of the guide is drawn from. */
export interface StepProps {
  guide: PreparedGuide;
  state: VisitState;
  decision: Decision;
  /** Does one thing more and goes to the step that follows. */
  act: (entry: TrailEntry, ...more: TrailEntry[]) => void;
  /** Goes to another state of the visit; `replace` where it is the same page with a detail changed. */
  go: (state: VisitState, how?: 'push' | 'replace') => void;
  back: (() => void) | undefined;
  takesFocus: boolean;
  /** The last thing done that Back took away, so that it stands chosen again. */
  tookBack: TrailEntry | undefined;
  catalogue: string;
  site: Site;
  words: Words;
}
