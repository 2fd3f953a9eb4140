import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadContent } from '../content/load-content';
import { buildGuideModel } from '../guide/build-guide-model';
import { prepareGuide } from '../guide/prepare-guide';
import { randomVisit } from '../guide/random-visit';
import { findCodeLine, formatCodeLine } from './code-line';
import { formatVisit } from './visit-address';

const guide = prepareGuide(buildGuideModel(loadContent(), 'test'));
const address = randomVisit(guide, 30).map((visit) => formatVisit({ visit, ticks: [] }));
const around = 'The migration says 401 [Unauthorized].\n\n';

/** Breaks a line as mail programs do that know nothing of its meaning. */
const wrap = (line: string, columns: number, breakSign: string): string =>
  (line.match(new RegExp(`.{1,${columns}}`, 'g')) ?? []).join(breakSign);

test('the code line brings the address back, whatever stands around it', () => {
  fc.assert(
    fc.property(address, (whole) => {
      const line = formatCodeLine(whole);
      expect(findCodeLine(line)).toBe(whole);
      expect(findCodeLine(`${around}${line}\n-- \nMigration team, [401]`)).toBe(whole);
      expect(findCodeLine(`${around}\`${line}\``)).toBe(whole);
    }),
    { numRuns: 100 },
  );
});

test('quotes, wrapping at any width, &amp;, hard spaces and capitals do it no harm', () => {
  const columns = fc.integer({ min: 60, max: 78 });
  const breakSign = fc.constantFrom('\n', '\r\n', '\n> ', '\r\n> > ', ' \n>', '\n    ', '\u00a0\n', '\u200b');
  fc.assert(
    fc.property(address, columns, breakSign, fc.boolean(), fc.boolean(), (whole, width, sign, isHtml, isLoud) => {
      const line = formatCodeLine(whole);
      const wrapped = wrap(isHtml ? line.replaceAll('&', '&amp;') : line, width, sign);
      expect(findCodeLine(`> ${around}> ${isLoud ? wrapped.toUpperCase() : wrapped}\n> bye`)).toBe(whole);
    }),
    { numRuns: 300 },
  );
});

test('of two code lines the last one counts', () => {
  fc.assert(
    fc.property(address, address, (first, last) => {
      expect(findCodeLine(`${formatCodeLine(first)}\n${formatCodeLine(last)}`)).toBe(last);
    }),
    { numRuns: 30 },
  );
});

test('a code line that was cut off, or in which a letter was changed, is said to be damaged', () => {
  fc.assert(
    fc.property(address, fc.nat(), fc.constantFrom(...'abcxyz0189._-'), (whole, place, letter) => {
      const line = formatCodeLine(whole);
      const start = '[visit:'.length;
      const at = start + (place % (line.length - start));
      expect(findCodeLine(`${around}${line.slice(0, at)}`)).toBe('damaged');
      fc.pre(line[at] !== letter && line[at] !== ']');
      expect(findCodeLine(`${around}${line.slice(0, at)}${letter}${line.slice(at + 1)}`)).toBe('damaged');
    }),
    { numRuns: 300 },
  );
});

test('a text without one has none, and no text at all makes it stumble', () => {
  expect(findCodeLine(around)).toBeUndefined();
  expect(findCodeLine('[visit:]')).toBe('damaged');
  expect(findCodeLine('[visit::0007]')).toBe('damaged');
  expect(findCodeLine(`[visit:${'a'.repeat(100_000)}`)).toBe('damaged');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (before, inside) => {
      fc.pre(!before.toLowerCase().includes('[visit:'));
      expect(['damaged', undefined]).toContain(findCodeLine(`${before}[visit:${inside}]`));
    }),
    { numRuns: 200 },
  );
});
