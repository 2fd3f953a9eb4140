import type { LabPaste, OwnerKey } from '@/lib/lab/lab-file';

/** What an author has in hand: whose signatures, what they were changed to, and texts of their own. */
export interface LabWork {
  owner: OwnerKey;
  /** Changed signatures, by owner: who looks at another article finds the first one as it was left. */
  edits: Record<string, string>;
  own: LabPaste[];
}

let kept: LabWork | undefined;

/** Kept in the memory of this tab, so that a look at an article loses nothing; a reload forgets it. */
export const keepWork = (work: LabWork): void => {
  kept = work;
};
export const keptWork = (): LabWork | undefined => kept;
