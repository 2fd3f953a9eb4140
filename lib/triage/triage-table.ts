import type { Answer } from '../match/answer';
import { answerPaste } from '../match/answer-paste';
import type { PreparedCatalogue } from '../match/prepare-words';
import { turningDays } from './era-of';
import { findErrorColumn } from './find-error-column';
import { findRowColumns } from './find-row-columns';
import { gatherMessages, type Message } from './gather-messages';
import { type Group, groupMessages, keysOf } from './group-messages';
import { judgeMessage, type Verdict } from './judge-message';
import { type MaskMessage, makeMasker } from './mask-message';
import type { Table } from './table';

/** What recognises errors, made once of a catalogue. */
export interface Recogniser {
  prepared: PreparedCatalogue;
  mask: MaskMessage;
  /** Days on which answers change. */
  turns: string[];
  /** The day that decides what holds now, as `2026-11-24`. */
  today: string;
}

export const makeRecogniser = (prepared: PreparedCatalogue, today: string): Recogniser => ({
  prepared,
  today,
  mask: makeMasker(prepared.catalogue),
  turns: turningDays(prepared.catalogue),
});

/** What a text shows, with what other columns of its row say. */
export const recognise = (
  { prepared, today }: Recogniser,
  { text, day, side }: Pick<Message, 'text' | 'day' | 'side'>,
): Answer =>
  answerPaste(prepared, text, { today: day ?? today, ...(side === undefined ? {} : { corrections: { side } }) }).answer;

/** Whether a text is a known error. */
export const isKnownError =
  (recogniser: Recogniser) =>
  (text: string): boolean =>
    text !== '' && recognise(recogniser, { text }).matches.length > 0;

/** A table whose rows have been put into groups. */
export interface Triage {
  table: Table;
  errorColumn: number;
  messages: Message[];
  /** The place of each row's message in `messages`. */
  messageOf: Uint32Array;
  /** What each message comes to, and the key of its group. */
  verdicts: Verdict[];
  keys: string[];
  /** The one with most rows first. */
  groups: Group[];
}

export type Stage = 'comparing' | 'matching';
export type Progress = (stage: Stage, done: number, all: number) => void;

const toldEach = 10;

/**
 * Puts the rows of a table into groups by cause and side. `errorColumn` is found where it isn't given. Each different
 * message is matched once; `progress` is told of rows compared, then of messages matched.
 */
export function triageTable(
  recogniser: Recogniser,
  table: Table,
  givenColumn: number | undefined,
  progress: Progress = () => undefined,
): Triage {
  const isError = isKnownError(recogniser);
  const errorColumn = givenColumn ?? findErrorColumn(table, isError);
  const { messages, messageOf } = gatherMessages(table, {
    errorColumn,
    columns: findRowColumns(table, errorColumn, isError),
    mask: recogniser.mask,
    turns: recogniser.turns,
    progress: (done) => progress('comparing', done, table.rows.length),
  });
  const { catalogue } = recogniser.prepared;
  const verdicts = messages.map((message, index) => {
    if (index % toldEach === 0) progress('matching', index, messages.length);
    return judgeMessage(message.text, recognise(recogniser, message), catalogue, table.kind === 'log');
  });
  progress('matching', messages.length, messages.length);
  const keys = keysOf(messages, verdicts);
  const groups = groupMessages(messages, verdicts, keys, catalogue);
  return { table, errorColumn, messages, messageOf, verdicts, keys, groups };
}
