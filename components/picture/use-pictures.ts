import { useEffect, useRef, useState } from 'react';
import { largestFile } from '@/components/paste/limits';
import type { PictureProblem } from '@/lib/picture/picture-problem';
import { type ReadingStep, readPicture } from './read-picture';

interface Takers {
  took: (text: string) => void;
  refused: (problem: PictureProblem | 'tooLarge', guessed?: string) => void;
}

/** The picture that is being read, of so many that came. */
export type BeingRead = ReadingStep & { number: number; count: number };

/** Reads pictures one after the other, while the page is there. */
export function usePictures({ took, refused }: Takers) {
  const [reading, setReading] = useState<BeingRead>();
  const queue = useRef<{ pictures: File[]; number: number; stopping: AbortController }>(undefined);

  const stop = () => {
    queue.current?.stopping.abort();
    queue.current = undefined;
    setReading(undefined);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever leaves the page wants no more of it
  useEffect(() => stop, []);

  const readOne = async (picture: File, tell: (step: ReadingStep) => void, signal: AbortSignal) => {
    if (picture.size > largestFile) return refused('tooLarge');
    const read = await readPicture(picture, tell, signal);
    if ('problem' in read) refused(read.problem, read.text);
    else took(read.text);
  };

  const readAll = async (own: NonNullable<typeof queue.current>) => {
    const { pictures, stopping } = own;
    for (let picture = pictures[0]; picture; picture = pictures[own.number]) {
      own.number++;
      const tell = (step: ReadingStep) => {
        if (!stopping.signal.aborted) setReading({ ...step, number: own.number, count: pictures.length });
      };
      tell({ step: 'getting', share: 0 });
      await readOne(picture, tell, stopping.signal);
    }
  };

  /** Begins with these, or puts them behind those that are waiting. */
  const read = async (pictures: File[]) => {
    if (queue.current) return void queue.current.pictures.push(...pictures);
    const own = { pictures: [...pictures], number: 0, stopping: new AbortController() };
    queue.current = own;
    try {
      await readAll(own);
    } catch (error) {
      if (!own.stopping.signal.aborted) throw error;
    }
    if (queue.current !== own) return;
    queue.current = undefined;
    setReading(undefined);
  };

  return { reading, read, stop };
}
