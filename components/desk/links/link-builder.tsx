'use client';

import { useState } from 'react';
import { CopyField } from '@/components/guide/copy-field';
import { mailParts } from '@/lib/links/mail-template';
import { type MailSystem, mergeFieldOf } from '@/lib/links/merge-fields';
import { fill } from '@/lib/words/fill';
import { ArticleField } from './article-field';
import type { BuilderWords } from './builder-words';
import { ErrorField } from './error-field';
import type { LinkChoice } from './link-choices';
import { MailCode } from './mail-code';
import { MailPreview } from './mail-preview';
import { SystemField } from './system-field';

interface Props {
  choices: LinkChoice[];
  /** The public address of the site. */
  site: string;
  /** Address of the matcher's catalogue. */
  catalogue: string;
  words: BuilderWords;
}

/** From an article, or the error it explains, to the link and what stands around it in an e-mail. */
export function LinkBuilder({ choices, site, catalogue, words }: Props) {
  const [chosenId, setChosenId] = useState<string>();
  const [carries, setCarries] = useState(false);
  const [system, setSystem] = useState<MailSystem>('braces');
  const { desk } = words;
  const chosen = choices.find(({ id }) => id === chosenId);
  const field = carries ? mergeFieldOf(system)?.field : undefined;
  const parts =
    chosen && mailParts({ site, ...chosen, field, words: { button: desk.mail.button[chosen.kind], or: desk.mail.or } });

  return (
    <div className="noscript:hidden" data-now>
      <section aria-labelledby="what" className="mt-8">
        <h2 id="what" className="text-l font-bold">
          {desk.choose}
        </h2>
        <div className="mt-4 grid gap-8 md:grid-cols-2">
          <ArticleField choices={choices} chosenId={chosenId} choose={setChosenId} words={words} />
          <ErrorField catalogue={catalogue} chosenId={chosenId} choose={setChosenId} words={words} />
        </div>
      </section>
      <section aria-labelledby="result" className="mt-12">
        <h2 id="result" className="text-l font-bold">
          {desk.result}
        </h2>
        <p role="status" className="mt-2 max-w-text">
          {chosen ? fill(desk.chosen, { title: chosen.title }) : desk.nothingYet}
        </p>
        {parts && (
          <div className="mt-4">
            <CopyField label={desk.link} text={parts.address} words={words.command} />
          </div>
        )}
      </section>
      {parts && (
        <>
          <section aria-labelledby="template" className="mt-12 flex flex-col gap-6">
            <h2 id="template" className="text-l font-bold">
              {desk.template}
            </h2>
            <SystemField carries={carries} setCarries={setCarries} system={system} choose={setSystem} words={words} />
            <MailCode parts={parts} words={words} />
          </section>
          <MailPreview parts={parts} id={chosen.id} words={desk} />
        </>
      )}
    </div>
  );
}
