'use client';

import type { Language } from '@/lib/content/closed-sets';
import type { Words } from '@/lib/words/en';
import { Feedback } from './feedback';

interface Props {
  cause: string;
  title: string;
  language: Language;
  mail: string;
  words: Words['feedback'];
}

/** The question at the end of a cause's article. */
export const ArticleFeedback = ({ cause, title, ...rest }: Props) => (
  <Feedback
    subject={`causes/${cause}`}
    next="/guide"
    ask={() => ({ about: 'article', cause, title, visit: null, minutes: [], steps: [] })}
    {...rest}
  />
);
