import { fill, formatTime } from '@/lib/words/fill';
import { langOf } from '@/lib/words/lang-of';
import type { ArticleContext } from './article-context';
import { CheckFrame } from './check-frame';

/**
 * A check that is written elsewhere: its question, the answer that points here, and how to find out. Inside another
 * check only the question stands, with the way to its own page, since that check is a look of its own.
 */
export function CheckReference({ id, answer, context }: { id: string; answer?: string; context: ArticleContext }) {
  const { checks, words, isCause, isVerify, drawCheckBody, ownPage } = context;
  const check = checks.get(id);
  if (!check) throw new Error(`<Check id="${id}">: expected the id of a check`);
  const pointing = check.answers.find((one) => one.id === answer);
  const before = isVerify ? words.check.worked : isCause ? words.check.thisCause : words.checks.thisAnswer;
  const time = fill(words.check.takes, { time: formatTime(words, check.minutes) });
  const roles = check.roles.map((role) => words.role[role]).join(', ');
  return (
    <CheckFrame
      lang={langOf(words, check)}
      question={check.question}
      answer={pointing && { before, label: pointing.label }}
      takes={`${time} · ${fill(words.check.by, { roles })}`}
      how={drawCheckBody?.(id)}
      howLabel={words.check.how}
      link={
        ownPage === id
          ? undefined
          : { href: `/checks/${id}`, label: drawCheckBody ? words.checks.ownPage : words.check.how }
      }
    />
  );
}
