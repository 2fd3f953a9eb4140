'use client';

import { useEffect, useState } from 'react';
import { SiteLink } from '@/components/site/site-link';
import type { Words } from '@/lib/words/en';
import { PasteExcerpt } from './paste-excerpt';
import { keptPaste } from './tab-memory';

/** On an article: the words of the visitor's text that led to it. Nothing where they came another way. */
export function FromYourPaste({ id, words }: { id: string; words: Words }) {
  const [kept, setKept] = useState<ReturnType<typeof keptPaste>>();
  useEffect(() => setKept(keptPaste()), []);
  const match = kept?.report.answer.matches.find((one) => one.id === id);
  if (!kept || !match) return null;
  const { article } = words;
  return (
    <section aria-labelledby="from-your-text" className="screen-only mt-8 flex flex-col gap-2">
      <h2 id="from-your-text" className="text-l font-bold">
        {article.fromYourPaste}
      </h2>
      <PasteExcerpt text={kept.paste.text} evidence={match.evidence} label={article.fromYourPaste} words={words} />
      <p className="text-s text-muted">
        {article.fromYourPasteHelp} <SiteLink href="/">{article.backToPaste}</SiteLink>
      </p>
    </section>
  );
}
