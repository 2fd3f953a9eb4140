import type { Answer } from '../match/answer';
import type { Cause, Elsewhere, ErrorForm, Sample } from './content';

/** Whose sample a paste is: it must lead there. A stranger must lead nowhere. */
export type Belongs =
  | { kind: 'cause'; id: string }
  /** `isOpen`: the form leaves several causes open, and comes first of all. */
  | { kind: 'error'; id: string; isOpen: boolean }
  | { kind: 'elsewhere'; id: string }
  | { kind: 'stranger' };

/** Every sample of every article that isn't retired, and every stranger, with where it must lead. */
export const allSamples = (content: {
  causes: Cause[];
  errors: ErrorForm[];
  elsewhere: Elsewhere[];
  strangers: Sample[];
}): { sample: Sample; belongs: Belongs }[] => {
  const current = <One extends { retired?: unknown }>(list: One[]) => list.filter(({ retired }) => !retired);
  const each = (samples: Sample[], belongs: Belongs) => samples.map((sample) => ({ sample, belongs }));
  return [
    ...current(content.causes).flatMap(({ id, samples }) => each(samples, { kind: 'cause', id })),
    ...current(content.errors).flatMap(({ id, samples, leavesOpen }) =>
      each(samples, { kind: 'error', id, isOpen: leavesOpen.length > 1 }),
    ),
    ...content.elsewhere.flatMap(({ id, samples }) => each(samples, { kind: 'elsewhere', id })),
    ...each(content.strangers, { kind: 'stranger' }),
  ];
};

/** Where a paste must lead, as the gate says it. */
export function wantedOf(belongs: Belongs): string {
  switch (belongs.kind) {
    case 'cause':
      return `the cause ${belongs.id} first`;
    case 'error':
      return `the form ${belongs.id} first${belongs.isOpen ? ' of all' : ' of the forms'}`;
    case 'elsewhere':
      return `the elsewhere page ${belongs.id} and no match`;
    case 'stranger':
      return 'no match';
  }
}

/** Whether a paste leads where it must. */
export function leadsThere(
  belongs: Belongs,
  { matches, elsewhere }: { matches: Pick<Answer['matches'][number], 'kind' | 'id'>[]; elsewhere: { id: string }[] },
): boolean {
  switch (belongs.kind) {
    case 'cause':
      return matches[0]?.kind === 'cause' && matches[0].id === belongs.id;
    case 'error': {
      const first = belongs.isOpen ? matches[0] : matches.find((match) => match.kind === 'error');
      return first?.kind === 'error' && first.id === belongs.id;
    }
    case 'elsewhere':
      return matches.length === 0 && elsewhere.some((page) => page.id === belongs.id);
    case 'stranger':
      return matches.length === 0;
  }
}
