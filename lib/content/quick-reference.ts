import { commonness, type Language } from './closed-sets';
import type { Cause, Content } from './content';

/** A line of the quick reference: words of a message, the cause they point to, what to look at first. */
export interface QuickLine {
  cause: string;
  title: string;
  /** Words or codes of the message, the most telling first; at most two. */
  says: string[];
  look: string;
  /** The languages of the title and of what to look at. */
  language: Language;
  lookLanguage: Language;
  minutes: number;
}

const strengths = ['settles', 'points'];

function wordsOf({ signatures }: Cause): string[] {
  const told = signatures.filter((signature) => strengths.includes(signature.strength));
  const sorted = [...told].sort((a, b) => strengths.indexOf(a.strength) - strengths.indexOf(b.strength));
  return sorted.flatMap((signature) =>
    [...signature.all, ...signature.any].filter((term) => typeof term === 'string').slice(0, 1),
  );
}

const codesOf = ({ codes }: Content, id: string) =>
  codes.filter(({ causes }) => causes[0] === id).flatMap(({ spellings }) => spellings.slice(0, 1));

/** Every cause as one line, the most common first: what fits on a sheet beside the telephone. */
export function quickReference(content: Content): QuickLine[] {
  const checks = new Map(content.checks.map((check) => [check.id, check]));
  return content.causes
    .filter(({ retired }) => !retired)
    .map((cause): QuickLine => {
      const { confirm, id, title, language } = cause;
      const check = 'check' in confirm ? checks.get(confirm.check) : undefined;
      const says = [...codesOf(content, id).slice(0, 1), ...wordsOf(cause)].slice(0, 2);
      const look = 'text' in confirm ? confirm.text : (check?.question ?? '');
      const lookLanguage = check?.language ?? language;
      const minutes = 'minutes' in confirm ? confirm.minutes : (check?.minutes ?? 0);
      return { cause: id, title, says, look, language, lookLanguage, minutes };
    })
    .sort((a, b) => {
      const rank = ({ cause }: QuickLine) =>
        commonness.indexOf(content.causes.find(({ id }) => id === cause)?.common ?? 'rare');
      return rank(a) - rank(b) || a.title.localeCompare(b.title);
    });
}
