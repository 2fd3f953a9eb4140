import type { RowPage } from '@/lib/triage/find-rows';
import type { TriageSummary } from '@/lib/triage/triage-summary';
import type { Stage } from '@/lib/triage/triage-table';

/** Why a file can't be grouped, as the page says it. */
export type TriageProblem =
  | 'empty'
  | 'noRows'
  | 'binary'
  | 'oldExcel'
  | 'workbook'
  | 'tooLarge'
  | 'unreadable'
  | 'failed'
  | 'broke';

/** What the page asks of the worker. `id` pairs an answer with its question. */
export type TriageRequest =
  | { ask: 'table'; file: Blob; name: string; catalogue: string; today: string }
  | { ask: 'column'; column: number }
  | { ask: 'rows'; id: number; key: string; filter: string; from: number }
  | { ask: 'csv'; id: number; site: string }
  | { ask: 'report'; id: number; site: string; name: string; day: string };

/** A request with an answer of its own. */
export type TriageQuestion = Extract<TriageRequest, { id: number }>;

export type TriageReply =
  | { tell: 'progress'; stage: 'reading' | Stage; done: number; all: number }
  | { tell: 'problem'; problem: TriageProblem }
  | { tell: 'grouped'; result: TriageSummary }
  | { tell: 'rows'; id: number; page: RowPage }
  | { tell: 'file'; id: number; blob: Blob };
