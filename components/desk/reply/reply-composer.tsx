'use client';

import { useCallback, useMemo, useState } from 'react';
import { QuietButton, TextButton } from '@/components/guide/buttons';
import { setFragment, useVisitFragment } from '@/components/guide/use-fragment';
import { type Customer, composeReply, letterIn } from '@/lib/reply/compose-reply';
import { aboutAnother, formatReplyAddress, parseReplyAddress, usualChoices } from '@/lib/reply/reply-address';
import type { ReplyCertainty, ReplyChoices } from '@/lib/reply/reply-choices';
import { fill } from '@/lib/words/fill';
import { languageNames } from '@/lib/words/language-names';
import { useAdjustments } from './adjustments';
import { ChoicesForm } from './choices-form';
import { ChooseArticle } from './choose-article';
import type { ComposerWords } from './composer-words';
import { CustomerForm } from './customer-form';
import type { ReplyArticle } from './reply-articles';
import { ReplyField } from './reply-field';
import { TemplateForm } from './template-form';
import { useReplyText } from './use-reply-text';
import { type TemplateUse, useTemplate } from './use-template';

interface Props {
  articles: ReplyArticle[];
  /** The version of the files that replies are made of. */
  version: string;
  /** Address of the matcher's catalogue. */
  catalogue: string;
  words: ComposerWords;
}

interface ChosenProps extends Pick<Props, 'articles' | 'version' | 'words'> {
  article: ReplyArticle;
  choices: ReplyChoices;
  adjustments: ReturnType<typeof useAdjustments>;
  template: TemplateUse;
}

const go = (address: string) => setFragment(address, 'replace');

/** The reply about one article, beside what is chosen of it. */
function ChosenReply({ articles, article, choices, version, adjustments, template, words }: ChosenProps) {
  const { desk } = words;
  const [customer, setCustomer] = useState<Customer>({ name: '', ticket: '' });
  const loaded = useReplyText(version, choices.language, article.id);
  const reply = words.replies[choices.language];
  const { greeting, closing } = letterIn(template.template, reply);
  const composed = useMemo(
    () =>
      loaded.state === 'ready' ? composeReply(loaded.value, choices, template.template, customer, reply) : undefined,
    [loaded, choices, template.template, customer, reply],
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
        {loaded.state === 'ready' && composed && (
          <>
            <ReplyField
              reply={composed}
              choices={choices}
              adjustments={adjustments}
              go={go}
              nameOf={nameOf}
              words={desk}
            />
            <p className="mt-4">
              <a
                href={new URL(loaded.value.link).pathname}
                target="_blank"
                rel="noreferrer"
                className="inline-block py-1"
              >
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

/** From an article, or the error it explains, to a reply for the customer. */
export function ReplyComposer({ articles, version, catalogue, words }: Props) {
  const { desk } = words;
  const fragment = useVisitFragment();
  const template = useTemplate();
  const { habits } = template.template;
  const choices = useMemo(() => parseReplyAddress(fragment ?? '', articles, habits), [fragment, articles, habits]);
  const [isAsked, setAsked] = useState<boolean>();
  const adjustments = useAdjustments();
  const article = choices && articles.find(({ kind, id }) => kind === choices.about.kind && id === choices.about.id);
  const isChoosing = isAsked ?? (!article && fragment !== undefined);
  // The same function for good: the field for errors matches anew with another one. So it reads the address itself.
  const choose = useCallback(
    (id: string, certainty: ReplyCertainty = usualChoices.certainty) => {
      const wanted = articles.find((one) => one.id === id);
      if (!wanted) return;
      // The list stays open while somebody goes through it.
      setAsked(true);
      go(aboutAnother(window.location.hash.slice(1), wanted, certainty));
    },
    [articles],
  );
  return (
    <div className="noscript:hidden" data-now>
      <section aria-labelledby="about" className="mt-8">
        <h2 id="about" className="text-l font-bold">
          {desk.about}
        </h2>
        <p role="status" className="mt-2 max-w-text">
          {article && fill(desk.aboutArticle, { title: article.title })}
          {!article && fragment && desk.unknown}
          {!article && fragment === '' && desk.nothingYet}
        </p>
        {article && (
          <p>
            <TextButton aria-expanded={isChoosing} onClick={() => setAsked(!isChoosing)}>
              {isChoosing ? desk.close : desk.change}
            </TextButton>
          </p>
        )}
        {isChoosing && (
          <ChooseArticle
            articles={articles}
            chosenId={article?.id}
            choose={choose}
            catalogue={catalogue}
            words={words.builder}
          />
        )}
      </section>
      {article && choices && (
        <ChosenReply
          articles={articles}
          article={article}
          choices={choices}
          version={version}
          adjustments={adjustments}
          template={template}
          words={words}
        />
      )}
    </div>
  );
}
