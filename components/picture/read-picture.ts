import { judgeReading } from '@/lib/picture/judge-reading';
import type { PictureProblem } from '@/lib/picture/picture-problem';
import { openPicture } from './open-picture';
import { read, startReader, stopReader, type Tell } from './reader';

/** How far a picture is: what reads it is fetched once, then it is read. */
export type ReadingStep = { step: 'getting' | 'reading'; share: number };

/** The text of a picture; or why there is none, and where the words are only uncertain, what they seem to be. */
export type PictureText = { text: string } | { problem: PictureProblem; text?: string };

/** Waits no longer once the signal says stop; what was waited for goes on by itself. */
const unlessStopped = <Value>(signal: AbortSignal, waited: Promise<Value>): Promise<Value> =>
  Promise.race([
    waited,
    new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
  ]);

async function readOpened(file: Uint8Array<ArrayBuffer>, tell: Tell, signal: AbortSignal): Promise<PictureText> {
  signal.addEventListener('abort', stopReader);
  try {
    const reading = await unlessStopped(signal, read(file, tell));
    const problem = judgeReading(reading);
    const text = reading.text.trim();
    if (!problem) return { text };
    return problem === 'unclear' ? { problem, text } : { problem };
  } finally {
    signal.removeEventListener('abort', stopReader);
  }
}

/**
 * Reads the text in a picture, in this browser. Tells how far it is; rejects where the signal says stop, and nowhere
 * else.
 */
export async function readPicture(
  picture: Blob,
  tell: (step: ReadingStep) => void,
  signal: AbortSignal,
): Promise<PictureText> {
  const opened = await openPicture(picture, signal);
  if ('problem' in opened) return opened;
  try {
    await unlessStopped(
      signal,
      startReader((share) => tell({ step: 'getting', share })),
    );
    tell({ step: 'reading', share: 0 });
    return await readOpened(opened.file, (share) => tell({ step: 'reading', share }), signal);
  } catch (error) {
    if (signal.aborted) throw error;
    // What broke once is started anew with the next picture.
    stopReader();
    return { problem: 'noReader' };
  }
}
