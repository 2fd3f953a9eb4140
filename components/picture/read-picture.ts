import { judgeReading } from '@/lib/picture/judge-reading';
import type { PictureProblem } from '@/lib/picture/picture-problem';
import { openPicture } from './open-picture';
import { read, startReader, stopReader } from './reader';

/** How far a picture is: what reads it is fetched once, then it is read. */
export type ReadingStep = { step: 'getting' | 'reading'; share: number };

/** The text of a picture; or why there is none, and where the words are only uncertain, what they seem to be. */
export type PictureText = { text: string } | { problem: PictureProblem; text?: string };

/** Waits no longer once the signal says stop. */
const unlessStopped = <Value>(signal: AbortSignal, waited: Promise<Value>): Promise<Value> =>
  Promise.race([
    waited,
    new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
  ]);

async function startAndRead(
  file: Uint8Array<ArrayBuffer>,
  tell: (step: ReadingStep) => void,
  signal: AbortSignal,
): Promise<PictureText> {
  await startReader((share) => tell({ step: 'getting', share }), signal);
  tell({ step: 'reading', share: 0 });
  const reading = await read(file, (share) => tell({ step: 'reading', share }));
  const problem = judgeReading(reading);
  const text = reading.text.trim();
  if (!problem) return { text };
  return problem === 'unclear' ? { problem, text } : { problem };
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
    return await unlessStopped(signal, startAndRead(opened.file, tell, signal));
  } catch (error) {
    // It may be in the middle of something, or broken.
    stopReader();
    if (signal.aborted) throw error;
    return { problem: 'noReader' };
  }
}
