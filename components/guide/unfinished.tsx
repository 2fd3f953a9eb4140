import { useEffect, useState } from 'react';
import { today } from '@/components/site/local-time';
import type { GuideModel } from '@/lib/guide/guide-model';
import { parseVisit } from '@/lib/links/visit-address';
import type { Words } from '@/lib/words/en';
import { fill, formatDay } from '@/lib/words/fill';
import { TextButton } from './buttons';
import { forgetVisit, keptVisit } from './kept-visit';

interface Props {
  model: GuideModel;
  open: (fragment: string) => void;
  words: Words;
}

/** What was not finished in this browser, offered again; gone with one click. */
export function Unfinished({ model, open, words }: Props) {
  const [kept, setKept] = useState<string>();
  const [wasForgotten, setForgotten] = useState(false);
  useEffect(() => setKept(keptVisit()), []);
  const { guide } = words;
  if (wasForgotten)
    return (
      <p role="status" className="mb-8 max-w-column text-s">
        {guide.forgotten}
      </p>
    );
  if (kept === undefined) return null;
  const { day } = parseVisit(kept, model, today()).visit;
  const forget = () => {
    forgetVisit();
    setForgotten(true);
  };
  return (
    <section
      aria-label={guide.title}
      className="mb-8 max-w-column rounded-control border border-line bg-raised px-4 py-3"
    >
      <p>{fill(guide.unfinished, { day: formatDay(words.language, day) })}</p>
      <p className="mt-1 flex flex-wrap gap-x-6">
        <TextButton onClick={() => open(kept)}>{guide.unfinishedGoOn}</TextButton>
        <TextButton onClick={forget}>{guide.unfinishedForget}</TextButton>
      </p>
    </section>
  );
}
