'use client';

import type { ReactNode } from 'react';
import { SiteLink } from '@/components/site/site-link';

interface Props {
  /** The language of the check's own texts, where it isn't the page's. */
  lang: string | undefined;
  question: string;
  /** The answer that points here, and the words before it. */
  answer?: { before: string; label: string } | undefined;
  takes: string;
  /** How to find out, and the words to unfold it by. */
  how?: ReactNode;
  howLabel: string;
  /** The way to the check's own page. */
  link?: { href: string; label: string } | undefined;
}

/** How a check stands in an article. Drawn in the browser too, so that a page's data holds its texts alone. */
export const CheckFrame = ({ lang, question, answer, takes, how, howLabel, link }: Props) => (
  <div className="prose rounded-control border border-line px-4 py-3">
    <p lang={lang} className="font-bold">
      {question}
    </p>
    {answer && (
      <p>
        {answer.before} <strong lang={lang}>{answer.label}</strong>
      </p>
    )}
    <p className="text-s text-muted">{takes}</p>
    {how && (
      <details>
        <summary className="min-h-8 cursor-pointer py-1 text-accent underline underline-offset-4">{howLabel}</summary>
        <div lang={lang} className="prose mt-3">
          {how}
        </div>
      </details>
    )}
    {link && (
      <p className={how ? 'text-s' : ''}>
        <SiteLink href={link.href} className="print-address inline-block py-1">
          {link.label}
        </SiteLink>
      </p>
    )}
  </div>
);
