import { ScrollBox } from '@/components/site/scroll-box';
import { smallButton } from '@/components/site/small-button';
import { mostPixels } from '@/lib/picture/most-pixels';
import type { PictureProblem } from '@/lib/picture/picture-problem';
import type { Words } from '@/lib/words/en';
import { fill, formatSize } from '@/lib/words/fill';
import { largestFile } from './limits';
import type { FileProblem } from './match-messages';

interface Props {
  problem: FileProblem | PictureProblem | undefined;
  /** Whether the text is nothing but spaces. */
  isBlank: boolean;
  /** The words of an unclear picture. */
  guessed: string | undefined;
  takeGuess: (text: string) => void;
  words: Words;
}

/** Why there is nothing to look at, with what to do; and what an unclear picture seems to say. */
export function RefusedFile({ problem, isBlank, guessed, takeGuess, words }: Props) {
  const { box } = words;
  const values = { size: formatSize(words.language, largestFile), pixels: mostPixels / 1_000_000 };
  const reasons: Record<FileProblem | PictureProblem, string> = { ...box, ...box.picture.refused };
  const refusal = problem && fill(reasons[problem], values);
  const hint = refusal ?? (isBlank ? box.blank : undefined);
  return (
    <>
      <div role="alert">{hint && <p className="mt-3 max-w-text border-l-4 border-warn pl-4">{hint}</p>}</div>
      {guessed && (
        <div className="mt-3 flex flex-col items-start gap-3">
          <ScrollBox label={box.picture.guessed} className="max-h-40 w-full rounded-control border border-line p-3">
            <p dir="auto" className="whitespace-pre-wrap font-mono text-s [overflow-wrap:anywhere]">
              {guessed}
            </p>
          </ScrollBox>
          <button type="button" onClick={() => takeGuess(guessed)} className={smallButton}>
            {box.picture.takeGuess}
          </button>
        </div>
      )}
    </>
  );
}
