'use client';

import { useCallback, useMemo, useState } from 'react';
import { TextButton } from '@/components/guide/buttons';
import { useVisitFragment } from '@/components/guide/use-fragment';
import { aboutAnother, parseReplyAddress, usualChoices } from '@/lib/reply/reply-address';
import type { ReplyCertainty } from '@/lib/reply/reply-choices';
import { fill } from '@/lib/words/fill';
import { useAdjustments } from './adjustments';
import { ChooseArticle } from './choose-article';
import { ChosenReply } from './chosen-reply';
import type { ComposerWords } from './composer-words';
import { go } from './go';
import type { ReplyArticle } from './reply-articles';
import { useTemplate } from './use-template';

interface Props {
  articles: ReplyArticle[];
  /** The version of the files that replies are made of. */
  version: string;
  /** Address of the matcher's catalogue. */
  catalogue: string;
  words: ComposerWords;
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
