import type { ReactNode } from 'react';
import type { Words } from '@/lib/words/en';
import { takesFeedback } from './takes-feedback';

interface Props {
  mail: string;
  /** What a mail is about. */
  about: string;
  words: Words['feedback'];
  children: ReactNode;
}

/** *Did this fix it?* with the buttons, or with an address for mails where no script runs or no server takes an answer. */
export const FeedbackSection = ({ mail, about, words, children }: Props) => (
  <section aria-labelledby="feedback" className="screen-only mt-12 border-t border-line pt-6">
    <h2 id="feedback" className="mb-3 text-l font-bold">
      {words.question}
    </h2>
    {takesFeedback && <div className="noscript:hidden">{children}</div>}
    <p className={takesFeedback ? 'hidden noscript:block' : ''}>
      {words.write} <a href={`mailto:${mail}?subject=${encodeURIComponent(`${words.question} ${about}`)}`}>{mail}</a>
    </p>
  </section>
);
