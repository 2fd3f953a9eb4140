import type { Comparison } from '@/lib/lab/compare-outcomes';
import type { LabPaste, OwnerKey } from '@/lib/lab/lab-file';
import type { LabProblem } from '@/lib/lab/parse-signatures';

/** What the lab asks of its worker. Of two questions the later one counts: the earlier one is given up. */
export type LabRequest =
  | { ask: 'open'; address: string }
  | { ask: 'try'; run: number; owner: OwnerKey; text: string; own: LabPaste[] };

/** How a question is going: what is wrong with the signatures, how many texts were tried, or what came of it. */
export type LabReply =
  | { told: 'open'; signatures: Record<string, string> }
  | { told: 'failed' }
  | { told: 'problems'; run: number; problems: LabProblem[] }
  | { told: 'trying'; run: number; done: number; all: number }
  | { told: 'tried'; run: number; result: LabResult };

export interface LabResult extends Comparison {
  owner: OwnerKey;
  /** How many texts were tried, and how long that took, in milliseconds. */
  count: number;
  took: number;
}
