import { type MappedText, rewriteText } from './mapped-text';

const encoded = /=[ \t]*\r?\n|(?:=[0-9A-F]{2})+/g;
const softBreaks = /=(?:\r?\n|3D|20|C3|E2)/g;
/** So many soft breaks or encoded characters make a text quoted-printable where no header says so. */
const enough = 3;

const looksEncoded = (text: string) =>
  /quoted-printable/i.test(text) || (text.match(softBreaks)?.length ?? 0) >= enough;

function decode(found: string): string {
  if (found.includes('\n')) return '';
  const bytes = found
    .slice(1)
    .split('=')
    .map((pair) => Number.parseInt(pair, 16));
  return new TextDecoder().decode(Uint8Array.from(bytes));
}

/** Undoes quoted-printable: `=3D`, `=E2=80=99`, and the soft break that cuts a line inside a word. */
export const decodeQuotedPrintable = (source: MappedText): MappedText =>
  looksEncoded(source.text) ? rewriteText(source, encoded, decode) : source;
