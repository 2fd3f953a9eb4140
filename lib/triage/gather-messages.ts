import type { Side } from '../content/closed-sets';
import { eraOf } from './era-of';
import { dayOf, isRowName, type RowColumns, sideOf } from './find-row-columns';
import type { MaskMessage } from './mask-message';
import { type Table, textOf } from './table';

/** A message that stands in many rows, but for ids, names and numbers. It is matched once, as its first row has it. */
export interface Message {
  /** As it stands in the first row. */
  text: string;
  masked: string;
  /** What other columns of the first row say. */
  day?: string;
  side?: Side;
  /** How many rows have it. */
  rows: number;
  /** The first of them. */
  firstRow: number;
}

export interface GatheredMessages {
  messages: Message[];
  /** The place of each row's message in `messages`. */
  messageOf: Uint32Array;
}

export interface HowToGather {
  errorColumn: number;
  columns: RowColumns;
  mask: MaskMessage;
  /** Days on which answers change. */
  turns: readonly string[];
  /** Told how many rows are done. */
  progress?: (done: number) => void;
}

const toldEach = 2000;

/** Gathers rows whose messages are the same but for ids, names and numbers, on days and sides with the same answers. */
export function gatherMessages(
  table: Table,
  { errorColumn, columns, mask, turns, progress }: HowToGather,
): GatheredMessages {
  const messages: Message[] = [];
  const messageOf = new Uint32Array(table.rows.length);
  const places = new Map<string, number>();
  /** Rows that read the same aren't masked anew. */
  const seen = new Map<string, number>();
  table.rows.forEach((row, index) => {
    if (index % toldEach === 0) progress?.(index);
    const text = textOf(row, errorColumn);
    const day = columns.day === undefined ? undefined : dayOf(row[columns.day] ?? '');
    const side = columns.side === undefined ? undefined : sideOf(row[columns.side] ?? '');
    const setting = `${day === undefined ? '' : eraOf(day, turns)} ${side ?? ''}`;
    const exact = `${setting}\n${text}`;
    let place = seen.get(exact);
    if (place === undefined) {
      const names = columns.names.map((column) => row[column]?.trim() ?? '').filter((cell) => text.includes(cell));
      const masked = mask(text, names.filter(isRowName));
      const key = `${setting}\n${masked}`;
      place = places.get(key) ?? messages.length;
      if (place === messages.length) {
        places.set(key, place);
        messages.push({
          text,
          masked,
          ...(day === undefined ? {} : { day }),
          ...(side === undefined ? {} : { side }),
          rows: 0,
          firstRow: index,
        });
      }
      seen.set(exact, place);
    }
    const message = messages[place];
    if (message) message.rows++;
    messageOf[index] = place;
  });
  progress?.(table.rows.length);
  return { messages, messageOf };
}
