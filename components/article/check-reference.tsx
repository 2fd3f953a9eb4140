import { SiteLink } from '@/components/site/site-link';
import { fill, formatTime } from '@/lib/words/fill';
import { langOf } from '@/lib/words/lang-of';
import type { ArticleContext } from './article-context';

/**
 * A check that is written elsewhere: its question, the answer that points here, and how to find out. Inside another
 * check only the question stands, with the way to its own page, since that check is a look of its own.
 */
export function CheckReference({ id, answer, context }: { id: string; answer?: string; context: ArticleContext }) {
  const { checks, words, isCause, isVerify, drawCheckBody, ownPage } = context;
  const check = checks.get(id);
  if (!check) throw new Error(`<Check id="${id}">: expected the id of a check`);
  const pointing = check.answers.find((one) => one.id === answer);
  const time = formatTime(words, check.minutes);
  const roles = check.roles.map((role) => words.role[role]).join(', ');
  return (
    <div className="prose rounded-control border border-line px-4 py-3">
      <p lang={langOf(words, check)} className="font-bold">
        {check.question}
      </p>
      {pointing && (
        <p>
          {isVerify ? words.check.worked : isCause ? words.check.thisCause : words.checks.thisAnswer}{' '}
          <strong lang={langOf(words, check)}>{pointing.label}</strong>
        </p>
      )}
      <p className="text-s text-muted">
        {fill(words.check.takes, { time })} · {fill(words.check.by, { roles })}
      </p>
      {drawCheckBody && (
        <details>
          <summary className="min-h-8 cursor-pointer py-1 text-accent underline underline-offset-4">
            {words.check.how}
          </summary>
          <div lang={langOf(words, check)} className="prose mt-3">
            {drawCheckBody(id)}
          </div>
        </details>
      )}
      {ownPage !== id && (
        <p className={drawCheckBody ? 'text-s' : ''}>
          <SiteLink href={`/checks/${id}`} className="print-address inline-block py-1">
            {drawCheckBody ? words.checks.ownPage : words.check.how}
          </SiteLink>
        </p>
      )}
    </div>
  );
}
