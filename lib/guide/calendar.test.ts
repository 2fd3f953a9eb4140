import fc from 'fast-check';
import { convertIcsCalendar } from 'ts-ics';
import { expect, test } from 'vitest';
import { en } from '../words/en';
import { putBackEvent, waitingEvent } from './calendar';
import type { PutBack } from './put-back';
import { noFindings, type Visit } from './visit';

const visit: Visit = { day: '2026-11-24', findings: noFindings, trail: [], earlier: [] };
const link = 'https://migration401.example.com/guide#trail=handle.stuck_is.door-locked.yes&day=2026-11-24';
const now = new Date('2026-11-24T10:20:30Z');
const list: PutBack[] = [
  { cause: 'mfa', fix: 'exclude', title: 'Exclude one account; nothing else', undo: 'Take it out, again: \\o/ "now"' },
  {
    cause: 'mfa',
    fix: 'off',
    title: 'Für Müller 😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀',
    undo: 'Zurückstellen – 元に戻す, 再び',
  },
];

/** What a calendar program reads out of the file. */
function eventOf(file: string) {
  const { events = [] } = convertIcsCalendar(undefined, file);
  expect(events).toHaveLength(1);
  const [event] = events;
  if (!event) throw new Error('expected an event');
  return event;
}

/** The rules of RFC 5545 for lines: CRLF everywhere, at most 75 bytes, no half characters. */
function expectGoodLines(file: string): void {
  expect(file.endsWith('\r\n')).toBe(true);
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(file.isWellFormed()).toBe(true);
}

test('the day to put things back is read as a whole day, with the list and the link', () => {
  const file = putBackEvent({ list, day: '2027-02-28', link, visit }, en, now);
  expectGoodLines(file);
  const event = eventOf(file);
  expect(event.start).toEqual({ type: 'DATE', date: new Date('2027-02-28T00:00:00Z') });
  expect(event.end).toEqual({ type: 'DATE', date: new Date('2027-03-01T00:00:00Z') });
  expect(file).toContain('\r\nDTSTART;VALUE=DATE:20270228\r\n');
  expect(event.stamp.date).toEqual(now);
  expect(event.url).toBe(link);
  for (const { undo, title } of list) {
    expect(event.description).toContain(undo);
    expect(event.description).toContain(title);
  }
  expect(event.description?.endsWith(`\n${link}`)).toBe(true);
});

test('the time to look again is the one of the person’s own clock, with an alarm', () => {
  const until = '2026-11-25T18:00';
  const file = waitingEvent({ title: 'Wait for “Müller & Söhne”; 待つ', until, link, visit }, en, now);
  expectGoodLines(file);
  const event = eventOf(file);
  expect(event.start.date).toEqual(new Date(2026, 10, 25, 18, 0));
  expect(event.summary).toContain('Wait for “Müller & Söhne”; 待つ');
  expect(event.description).toContain(link);
  expect(event.alarms).toHaveLength(1);
});

test('another day moves the event: its id is the same for the same visit and things, and another for others', () => {
  const id = (day: string, things: PutBack[], given: Visit = visit) =>
    eventOf(putBackEvent({ list: things, day, link, visit: given }, en)).uid;
  expect(id('2027-02-28', list)).toBe(id('2027-03-31', list));
  expect(id('2027-02-28', list)).not.toBe(id('2027-02-28', list.slice(1)));
  expect(id('2027-02-28', list)).not.toBe(id('2027-02-28', list, { ...visit, day: '2026-11-25' }));
  expect(id('2027-02-28', list)).toMatch(/^put-back-2026-11-24-[0-9a-f]+@migration401\.example\.com$/);
});

test('any texts come back as they were', () => {
  // Line breaks are folded away in titles by those who write them; all else must survive.
  const text = fc
    .string({
      unit: fc.oneof(fc.constantFrom(...'aö元😀,;:\\"n Nbcdefg'), fc.constant('é')),
      minLength: 1,
      maxLength: 300,
    })
    .filter((given) => given.trim() === given);
  fc.assert(
    fc.property(text, text, (title, undo) => {
      const file = putBackEvent(
        { list: [{ cause: 'c', fix: 'f', title, undo }], day: '2027-01-01', link, visit },
        en,
        now,
      );
      expectGoodLines(file);
      const { description } = eventOf(file);
      expect(description).toContain(undo);
      expect(description).toContain(title);
    }),
    { numRuns: 200 },
  );
});
