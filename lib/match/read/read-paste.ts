import { decodeBase64 } from './decode-base64';
import { decodeEscapes } from './decode-escapes';
import { decodeQuotedPrintable } from './decode-quoted-printable';
import { asPasted, type MappedText } from './mapped-text';
import { stripHtml } from './strip-html';

/**
 * A paste as a person would read it: what mail, JSON, HTML and URLs did to its characters is undone.
 * Spans of the result lead back to the paste as it came. Wrapped lines, case and quotes are left to `squeeze`.
 */
export const readPaste = (paste: string): MappedText =>
  stripHtml(decodeEscapes(stripHtml(decodeQuotedPrintable(decodeBase64(asPasted(paste))))));
