import { generateIcsCalendar, type IcsEvent } from 'ts-ics';
import { hashText } from '../match/hash-text';
import type { Words } from '../words/en';
import { fill } from '../words/fill';
import type { PutBack } from './put-back';
import type { Visit } from './visit';

/** What the reminder to put things back is made of. */
export interface PutBackReminder {
  list: PutBack[];
  /** The day that the person chose, as `2026-12-24`. */
  day: string;
  /** Where the visit stands. */
  link: string;
  visit: Visit;
}

/** What the reminder to look again is made of. */
export interface WaitingReminder {
  /** The title of the cause. */
  title: string;
  /** As `2026-11-25T18:00`, in the time of the person's computer. */
  until: string;
  link: string;
  visit: Visit;
}

/**
 * The same for the same visit and things, so that another day chosen moves the event instead of adding one. Made of our
 * ids alone, hashed: it says nothing of a person.
 */
const idOf = (kind: string, { day, findings }: Visit, things: string[], link: string): string =>
  `${kind}-${day}-${hashText(JSON.stringify([findings, things]))}@${new URL(link).host}`;

/** The longest line of a calendar file, in bytes (RFC 5545, 3.1). */
const longestLine = 75;

/**
 * Wraps lines by bytes, never inside a character. The library counts UTF-16 units, which makes lines of up to 200 bytes
 * out of umlauts and cuts emoji in two.
 */
function fold(text: string): string {
  const encoder = new TextEncoder();
  const lines = text.replaceAll('\r\n ', '').split('\r\n');
  return lines
    .map((line) => {
      let folded = '';
      let length = 0;
      for (const character of line) {
        const size = encoder.encode(character).length;
        if (length + size > longestLine) {
          folded += '\r\n ';
          length = 1;
        }
        folded += character;
        length += size;
      }
      return folded;
    })
    .join('\r\n');
}

const calendarOf = (event: IcsEvent): string =>
  fold(generateIcsCalendar({ version: '2.0', prodId: '-//Migration 401//Guide//EN', events: [event] }));

/** The alarm rings when the event begins. */
const alarmOf = (description: string) => ({
  action: 'DISPLAY' as const,
  description,
  trigger: { type: 'relative' as const, value: { minutes: 0 } },
});

const oneDay = 24 * 60 * 60 * 1000;

/** A calendar file with one event over a whole day: what to put back, and the link to the steps. */
export function putBackEvent(reminder: PutBackReminder, { calendar }: Words, now: Date = new Date()): string {
  const { list, day, link, visit } = reminder;
  const start = new Date(`${day}T00:00:00Z`);
  const things = list.map(({ cause, fix }) => `${cause}.${fix}`);
  const items = list.map(({ undo, title }) => `- ${fill(calendar.putBackItem, { undo, title })}`);
  return calendarOf({
    summary: calendar.putBack,
    uid: idOf('put-back', visit, things, link),
    stamp: { date: now },
    start: { date: start, type: 'DATE' },
    end: { date: new Date(start.getTime() + oneDay), type: 'DATE' },
    description: [...items, '', calendar.putBackLink, link].join('\n'),
    url: link,
    // A list to go through takes no time of the day.
    timeTransparent: 'TRANSPARENT',
  });
}

/** A calendar file with one event at the time until which a change is waited for, with an alarm. */
export function waitingEvent(reminder: WaitingReminder, { calendar }: Words, now: Date = new Date()): string {
  const { title, until, link, visit } = reminder;
  const summary = fill(calendar.waiting, { title });
  return calendarOf({
    summary,
    uid: idOf('waiting', visit, [title], link),
    stamp: { date: now },
    // Without a zone it is read as the computer's own time, which is what the person meant.
    start: { date: new Date(until) },
    duration: { minutes: 15 },
    description: [calendar.waitingText, '', calendar.waitingLink, link].join('\n'),
    url: link,
    alarms: [alarmOf(summary)],
  });
}
