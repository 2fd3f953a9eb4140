/** What the bytes of a file say: text, or that they are no text. A guess is text in a code page that nothing names. */
export type DecodedFile = { kind: 'text'; text: string; isGuess?: true } | { kind: 'binary' };

const firstPrintable = 0x20;
const lineBreaksAndTab = [0x09, 0x0a, 0x0b, 0x0c, 0x0d];
const escapeCharacter = 0x1b;
const replacement = 0xfffd;
/** A character that no log or e-mail holds many of; a picture or an archive is full of them. */
const isOdd = (code: number) =>
  code === replacement || (code < firstPrintable && code !== escapeCharacter && !lineBreaksAndTab.includes(code));
/** At most this share of odd characters is still a text: a log with a few stray NUL bytes. */
const mostOdd = 0.05;
/** So many bytes decide whether a file without a mark is UTF-16. */
const looked = 4096;

/** Encoding by its mark, or by zero bytes at every second place, as PowerShell's `>` writes them. */
function encodingOf(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  const head = bytes.subarray(0, looked);
  const zeros = [0, 0];
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const half = head.length / 2;
  if ((zeros[1] ?? 0) > half * 0.7 && (zeros[0] ?? 0) < half * 0.1) return 'utf-16le';
  if ((zeros[0] ?? 0) > half * 0.7 && (zeros[1] ?? 0) < half * 0.1) return 'utf-16be';
  return 'utf-8';
}

function decode(bytes: Uint8Array): { text: string; isGuess?: true } {
  const encoding = encodingOf(bytes);
  if (encoding !== 'utf-8') return { text: new TextDecoder(encoding).decode(bytes) };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    // Old Windows programs write logs in the system's own code page.
    return { text: new TextDecoder('windows-1252').decode(bytes), isGuess: true };
  }
}

/** Bytes of a file as text: UTF-8, UTF-16 with or without a mark, else Windows-1252; or that they are no text. */
export function decodeFile(bytes: Uint8Array): DecodedFile {
  const decoded = decode(bytes);
  const sample = decoded.text.slice(0, looked);
  const count = Array.from(sample, (char) => char.charCodeAt(0)).filter(isOdd).length;
  return count > sample.length * mostOdd ? { kind: 'binary' } : { kind: 'text', ...decoded };
}
