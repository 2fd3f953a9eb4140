import { useMemo, useState } from 'react';
import { QuietButton } from '@/components/guide/buttons';
import { type Customer, composeReply, letterIn } from '@/lib/reply/compose-reply';
import { formatReplyAddress, parseReplyAddress } from '@/lib/reply/reply-address';
import type { ReplyChoices } from '@/lib/reply/reply-choices';
import { languageNames } from '@/lib/words/language-names';
import type { useAdjustments } from './adjustments';
import { ChoicesForm } from './choices-form';
import type { ComposerWords } from './composer-words';
import { CustomerForm } from './customer-form';
import { go } from './go';
import type { ReplyArticle } from './reply-articles';
import { ReplyField } from './reply-field';
import { TemplateForm } from './template-form';
import { useReplyText } from './use-reply-text';
import type { TemplateUse } from './use-template';

interface Props {
  articles: ReplyArticle[];
  /** The version of the files that replies are made of. */
  version: string;
  article: ReplyArticle;
  choices: ReplyChoices;
  adjustments: ReturnType<typeof useAdjustments>;
  template: TemplateUse;
  words: ComposerWords;
}

/** The reply about one article, beside what is chosen of it. */
export function ChosenReply({ articles, article, choices, version, adjustments, template, words }: Props) {
  const { desk } = words;
  const [customer, setCustomer] = useState<Customer>({ name: '', ticket: '' });
  const loaded = useReplyText(version, choices.language, article.id);
  const reply = words.replies[choices.language];
  const { greeting, closing } = letterIn(template.template, reply);
  const text = loaded.state === 'ready' ? loaded.value : undefined;
  const composed = useMemo(
    () => text && composeReply(text, choices, template.template, customer, reply),
    [text, choices, template.template, customer, reply],
  );
  const nameOf = (address: string) => {
    const other = parseReplyAddress(address, articles);
    if (!other) return address;
    const title = articles.find(({ kind, id }) => kind === other.about.kind && id === other.about.id)?.title;
    const how = [desk.formats[other.format], desk.lengths[other.length], languageNames[other.language]];
    return [...(other.about.id === article.id ? [] : [title]), ...how].join(', ');
  };
  return (
    <div className="mt-8 grid items-start gap-x-12 gap-y-10 lg:grid-cols-[20rem_minmax(0,1fr)]">
      <form className="flex min-w-0 flex-col gap-8" onSubmit={(event) => event.preventDefault()}>
        <ChoicesForm
          article={article}
          choices={choices}
          choose={(chosen) => go(formatReplyAddress(chosen))}
          words={desk}
        />
        <CustomerForm
          customer={customer}
          change={setCustomer}
          texts={[greeting, closing, template.template.signature]}
          words={desk}
        />
        <TemplateForm use={template} habits={choices} reply={reply} words={desk} />
      </form>
      <section aria-labelledby="reply" className="min-w-0">
        <h2 id="reply" className="text-l font-bold">
          {desk.result}
        </h2>
        {loaded.state === 'failed' && (
          <p className="mt-3 flex flex-wrap items-center gap-4">
            {desk.failed} <QuietButton onClick={loaded.retry}>{desk.retry}</QuietButton>
          </p>
        )}
        {loaded.state === 'loading' && <p className="mt-3 min-h-96 text-muted">{desk.making}</p>}
        {text && composed && (
          <>
            <ReplyField reply={composed} choices={choices} adjustments={adjustments} nameOf={nameOf} words={desk} />
            <p className="mt-4">
              <a href={new URL(text.link).pathname} target="_blank" rel="noreferrer" className="inline-block py-1">
                {desk.article}
                <span className="sr-only"> {words.builder.desk.opens}</span>
              </a>
            </p>
          </>
        )}
      </section>
    </div>
  );
}
