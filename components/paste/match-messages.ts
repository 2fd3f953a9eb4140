import type { MatchOptions } from '@/lib/match/answer';
import type { Report } from '@/lib/match/report';

/** What the page asks of the worker. `id` pairs a reply with its request. */
export type MatchRequest =
  | { id: number; ask: 'report'; text: string; options: MatchOptions; catalogue: string }
  | { id: number; ask: 'file'; file: File };

/** Why a file can't be used, as the page says it. */
export type FileProblem = 'binary' | 'tooLarge' | 'unreadable';

export type MatchReply =
  | { id: number; report: Report }
  | { id: number; text: string }
  | { id: number; problem: FileProblem }
  | { id: number; failed: true };
