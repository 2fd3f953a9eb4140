import type { Secret } from '@/lib/match/answer';
import type { Words } from '@/lib/words/en';

/** A token or password in the text: it is not shown again, only named. */
export function SecretWarning({ secrets, words }: { secrets: Secret[]; words: Words['answer']['secret'] }) {
  const kinds = [...new Set(secrets.map(({ kind }) => kind))];
  if (kinds.length === 0) return null;
  return (
    <div role="alert" className="max-w-text rounded-control border-2 border-bad px-4 py-3">
      <p className="font-bold text-bad">
        <span aria-hidden="true">! </span>
        {words.heading}
      </p>
      <p>
        {kinds.map((kind) => words[kind]).join(' ')} {words.help}
      </p>
    </div>
  );
}
