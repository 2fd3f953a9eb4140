import type { Outcome } from '@/lib/store/outcome';

/** What the question *Did this fix it?* is about, as it is when somebody answers it. */
export interface Asked extends Pick<Outcome, 'about' | 'cause' | 'visit' | 'minutes'> {
  /** The cause's title. */
  title?: string | undefined;
  /** The visit's entries for people, with their minutes. */
  steps: string[];
}
