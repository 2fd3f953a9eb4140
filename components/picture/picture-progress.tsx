import { useId } from 'react';
import { smallButton } from '@/components/site/small-button';
import type { Words } from '@/lib/words/en';
import { fill } from '@/lib/words/fill';
import type { BeingRead } from './use-pictures';

interface Props {
  reading: BeingRead | undefined;
  stop: () => void;
  /** Whether a text stands in the box that was read from a picture. */
  wasRead: boolean;
  words: Words['box']['picture'];
}

const stepText = ({ step, number, count }: BeingRead, words: Props['words']) =>
  step === 'reading' && count > 1 ? fill(words.readingOne, { number, count }) : words[step];

/** How far the reading of a picture is, with a way to end it; then what to look at in the text. */
export function PictureProgress({ reading, stop, wasRead, words }: Props) {
  const id = useId();
  return (
    <>
      <div role="status">
        {reading ? (
          <p id={id} className="mt-3 font-bold">
            {stepText(reading, words)}
          </p>
        ) : (
          wasRead && <p className="mt-3 max-w-text border-l-4 border-accent pl-4">{words.note}</p>
        )}
      </div>
      {reading && (
        <div className="mt-2 flex flex-wrap items-center gap-3">
          <progress aria-labelledby={id} value={reading.share} className="h-3 w-64 max-w-full accent-accent" />
          <button type="button" onClick={stop} className={smallButton}>
            {words.stop}
          </button>
        </div>
      )}
    </>
  );
}
