import type { OpenedPicture } from './picture-messages';

/** Opens a picture for the reader, in a worker of its own that ends with it. Rejects once the signal says stop. */
export function openPicture(picture: Blob, signal: AbortSignal): Promise<OpenedPicture> {
  const worker = new Worker(new URL('./picture.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<OpenedPicture>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<OpenedPicture>) => resolve(data));
    // It could not be loaded, or the picture took more memory than there is.
    worker.addEventListener('error', () => resolve({ problem: 'noReader' }));
    signal.addEventListener('abort', () => reject(signal.reason));
    worker.postMessage(picture);
  }).finally(() => worker.terminate());
}
