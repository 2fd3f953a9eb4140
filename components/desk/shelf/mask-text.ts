/** The text as the shelf keeps it. Rejects where it can't be masked: then it must not be kept. */
export function maskText(text: string, keepsNames: boolean): Promise<string> {
  const worker = new Worker(new URL('./mask.worker.ts', import.meta.url), { type: 'module' });
  const masked = new Promise<string>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<string>) => resolve(data));
    worker.addEventListener('error', () => reject(new Error('the text could not be masked')));
  });
  worker.postMessage({ text, keepsNames });
  return masked.finally(() => worker.terminate());
}
