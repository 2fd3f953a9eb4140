'use client';

import { SiteLink } from '@/components/site/site-link';
import type { Words } from '@/lib/words/en';
import { PasteExcerpt } from './paste-excerpt';
import { useKeptPaste } from './use-kept-paste';

/** On an article: the words of the visitor's text that led to it. Nothing where they came another way. */
export function FromYourPaste({ id, words }: { id: string; words: Words }) {
  const kept = useKeptPaste();
  const { article, links } = words;
  if (!kept || kept.paste.text === '') return null;
  const match = kept.report.answer.matches.find((one) => one.id === id || one.codes.includes(id));
  if (!match && !kept.isFromLink) return null;
  return (
    <section aria-labelledby="from-your-text" className="screen-only mt-8 flex flex-col gap-2">
      <h2 id="from-your-text" className="text-l font-bold">
        {match ? article.fromYourPaste : links.heading}
      </h2>
      {match ? (
        <>
          <PasteExcerpt text={kept.paste.text} evidence={match.evidence} label={article.fromYourPaste} words={words} />
          <p className="text-s text-muted">
            {article.fromYourPasteHelp} <SiteLink href="/">{article.backToPaste}</SiteLink>
          </p>
        </>
      ) : (
        <p className="max-w-text">
          {links.saysOther} <SiteLink href="/">{links.seeWhat}</SiteLink>
        </p>
      )}
    </section>
  );
}
