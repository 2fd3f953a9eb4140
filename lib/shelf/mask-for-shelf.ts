import type { Kind } from '../redact/kinds';
import { type RedactedText, redactText } from '../redact/redact-text';

/** What opens a door, plain or packed: it never goes onto the shelf. */
const secrets: Kind[] = ['password', 'token', 'encoded'];

/**
 * A text as the shelf keeps it: without what says who it is about, or, where a person wants to keep names and addresses,
 * at least without passwords and tokens.
 */
export function maskForShelf(text: string, keepsNames: boolean): string {
  const masked: RedactedText = redactText(text);
  if (!keepsNames) return masked.text;
  const kept = masked.pieces.filter(({ kind }) => !secrets.includes(kind));
  return redactText(text, { kept }).text;
}
