import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptPaste } from './excerpt-paste';

test('shows the lines that hold evidence and folds the rest away', () => {
  const noise = 'a line without anything in it\n'.repeat(10);
  const text = `${noise}ERROR 401 Unauthorized at once\n${noise}`;
  const start = text.indexOf('401');
  const parts = excerptPaste(text, [{ start, end: start + 16 }]);
  expect(parts.map(({ kind }) => kind)).toEqual(['gap', 'shown', 'gap']);
  const [, line] = parts;
  expect(text.slice(line?.start, line?.end)).toBe('ERROR 401 Unauthorized at once');
});

test('a line of 100,000 characters is cut around its evidence', () => {
  const text = `${'x'.repeat(50_000)}EVIDENCE${'y'.repeat(50_000)}`;
  const [, shown] = excerptPaste(text, [{ start: 50_000, end: 50_008 }]);
  expect((shown?.end ?? 0) - (shown?.start ?? 0)).toBeLessThan(600);
});

test('what was opened by hand joins the line beside it', () => {
  const text = 'one\n'.repeat(200);
  const parts = excerptPaste(text, [{ start: 0, end: 3 }], [{ start: 3, end: 400 }]);
  expect(parts.map(({ kind, start, end }) => [kind, start, end])).toEqual([
    ['shown', 0, 400],
    ['gap', 400, 800],
  ]);
});

test('the parts cover the whole text in order, and every mark stands in a shown part', () => {
  const span = (length: number) =>
    fc.tuple(fc.nat(length - 1), fc.integer({ min: 1, max: 60 })).map(([start, size]) => ({
      start,
      end: Math.min(length, start + size),
    }));
  fc.assert(
    fc.property(
      fc
        .stringMatching(/^[ab\n]{1,1500}$/)
        .chain((text) =>
          fc.tuple(
            fc.constant(text),
            fc.array(span(text.length), { maxLength: 6 }),
            fc.array(span(text.length), { maxLength: 4 }),
          ),
        ),
      ([text, evidence, opened]) => {
        const parts = excerptPaste(text, evidence, opened);
        let read = 0;
        for (const part of parts) {
          expect(part.start).toBe(read);
          expect(part.end).toBeGreaterThan(part.start);
          read = part.end;
        }
        expect(read).toBe(text.length);
        const covered = new Set<number>();
        for (const part of parts) {
          if (part.kind === 'gap') continue;
          for (const mark of part.marks) for (let at = mark.start; at < mark.end; at++) covered.add(at);
        }
        const wanted = new Set(
          evidence.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)),
        );
        expect([...covered].sort()).toEqual([...wanted].sort());
      },
    ),
  );
});
