/*
 * Seed 2 with variants 7 to 12 was judged once; `patience` was chosen after that, so the verdict moved to a half that
 * nothing had seen.
 */

/** Seeds of the visits and numbers of the variants. Constants are chosen on one half and judged on the other. */
export interface Half {
  seed: number;
  variants: number[];
}

export const halves = {
  tuning: { seed: 1, variants: [1, 2, 3, 4, 5, 6] },
  judging: { seed: 3, variants: [13, 14, 15, 16, 17, 18] },
} satisfies Record<string, Half>;
export type HalfName = keyof typeof halves;
