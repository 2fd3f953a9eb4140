import type { Secret } from './answer';
import type { MappedText } from './read/mapped-text';

const patterns: { kind: Secret['kind']; pattern: RegExp }[] = [
  { kind: 'token', pattern: /\beyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}(?:\.[A-Za-z0-9_-]*)?/g },
  { kind: 'token', pattern: /\bBearer +[A-Za-z0-9._~+/-]{20,}=*/g },
  { kind: 'token', pattern: /[?&]sig=[A-Za-z0-9%+/_-]{16,}={0,2}/g },
  { kind: 'token', pattern: /\bBasic +[A-Za-z0-9+/]{16,}={0,2}/g },
  {
    kind: 'password',
    pattern:
      /\b(?:password|passwd|pwd|passwort|kennwort|mot de passe|contraseña)["']? ?[:=] ?["']?(?!\*|<|\{|\[|null|none|true|false|is\b|was\b|\s)[^\s"',;&<>]{4,128}/gi,
  },
  {
    kind: 'key',
    pattern:
      /\b(?:client_?secret|secret_?key|api_?key|access_?key)["']? ?[:=] ?["']?(?!\*|<|\{|\[|null|\s)[^\s"',;&<>]{8,128}/gi,
  },
];

/** Pieces of the paste that look like a token, a password or a key: their owner should change them now. */
export function findSecrets(read: MappedText, paste: string): Secret[] {
  return patterns.flatMap(({ kind, pattern }) =>
    [...read.text.matchAll(pattern)].slice(0, 10).map((match) => {
      const span = read.toPaste({ start: match.index, end: match.index + match[0].length });
      return { kind, ...span, text: paste.slice(span.start, span.end) };
    }),
  );
}
