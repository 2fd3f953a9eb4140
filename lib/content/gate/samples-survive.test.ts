import { expect, test } from 'vitest';
import { answerPaste } from '../../match/answer-paste';
import { buildCatalogue } from '../../match/build-catalogue';
import { prepareCatalogue } from '../../match/prepare-catalogue';
import { readUsable } from '../read-content';

const { content } = readUsable(process.cwd());
if (!content) throw new Error('the content could not be read');
const prepared = prepareCatalogue(buildCatalogue(content));
const first = (paste: string) => {
  const [match] = answerPaste(prepared, paste, { today: '2026-11-24' }).answer.matches;
  return match && `${match.kind} ${match.id}`;
};
/** A number that counts only where nothing else stands, `401?`, can't survive company. */
const standsAlone = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').length < 8;
const samples = [...content.causes, ...content.errors]
  .flatMap((article) => article.samples)
  .filter(({ text }) => !standsAlone(text));

const quoted = (text: string) => text.replace(/^/gm, '> ');
const wrapped = (text: string) => text.replace(/(.{50}\S{0,12}) /g, '$1\n');
const htmlEscaped = (text: string) =>
  text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`).replace(/\n/g, '<br>\n');
const jsonEscaped = (text: string) => JSON.stringify({ level: 'error', text });
const jsonTwice = (text: string) => JSON.stringify({ log: jsonEscaped(text) });
const quotedPrintable = (text: string) => {
  const encoded = Buffer.from(text, 'utf8')
    .toString('latin1')
    .replace(/[=\u0080-\u00ff]/g, (char) => `=${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
  return `Content-Transfer-Encoding: quoted-printable\n\n${encoded.replace(/([^\n=]{70})(?=[^\n=])/g, '$1=\n')}`;
};
const base64 = (text: string) =>
  `Content-Transfer-Encoding: base64\n\n${Buffer.from(text, 'utf8')
    .toString('base64')
    .replace(/(.{76})/g, '$1\n')}\n`;
const urlEncoded = (text: string) => `m=${encodeURIComponent(text)}`;
const noise = (lines: number) =>
  Array.from(
    { length: lines },
    (_, line) => `2026-11-20 10:${String(line % 60).padStart(2, '0')}:07 INFO step ${line} done`,
  ).join('\n');
const inNoise = (lines: number) => (text: string) => `${noise(lines)}\n\n${text}\n\n${noise(lines)}\n`;

test.each([
  ['quoting', quoted],
  ['wrapping at 60 characters', wrapped],
  ['HTML', htmlEscaped],
  ['JSON', jsonEscaped],
  ['JSON in JSON', jsonTwice],
  ['quoted-printable', quotedPrintable],
  ['base64', base64],
  ['URL encoding', urlEncoded],
  ['a log around it', inNoise(150)],
])('%s changes the first match of no sample', (_, change) => {
  const changed = samples
    .map(({ file, text }) => ({ file, was: first(text), is: first(change(text)) }))
    .filter(({ was, is }) => was !== is)
    .map(({ file, was, is }) => `${file}: ${was} became ${is}`);
  expect(changed).toEqual([]);
});
