/** Seeds of the visits and numbers of the variants. Constants are chosen on one half and judged on the other. */
export interface Half {
  seed: number;
  variants: number[];
}

export const halves = {
  tuning: { seed: 1, variants: [1, 2, 3, 4, 5, 6] },
  judging: { seed: 2, variants: [7, 8, 9, 10, 11, 12] },
} satisfies Record<string, Half>;
export type HalfName = keyof typeof halves;
