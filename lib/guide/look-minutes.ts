import type { GuideLook } from './guide-model';

/**
 * Minutes of a confirm look. One that an answer of this visit has done already takes none: it only has to be read again.
 * `answer` is what stands for the look's check; after a no, the look is done anew.
 */
export const lookMinutes = (look: GuideLook, answer: string | undefined, denied: number): number =>
  look.answer !== undefined && look.answer === answer && denied === 0 ? 0 : look.minutes;
