import type { PSM, Worker } from 'tesseract.js';
import type { Reading } from '@/lib/picture/judge-reading';
import { readerBytes, readerFiles, readerFolder } from '@/lib/picture/reader-files';

/** Called with the share that is done, 0 to 1. */
export type Tell = (share: number) => void;

/** What starts within a second even on a phone, and says nothing where it can't. */
const longestStart = 60_000;
/** It holds some 100 MB, so it goes when nobody has needed it for so long. */
const idleTime = 120_000;

interface Reader {
  worker: Worker;
  /** How the words of a picture may lie: as on a page, with columns and pictures of its own, or all in one block. */
  layouts: { page: PSM; block: PSM };
}

let reader: Promise<Reader> | undefined;
let tellRead: Tell = () => undefined;
let goes: ReturnType<typeof setTimeout> | undefined;

const address = ({ name }: { name: string }) => readerFolder + name;

/**
 * Fetches all files of the reader, which then finds them in the browser's cache. Its worker would wait for ever for one
 * that doesn't come, and says little of how far it is.
 */
async function fetchFiles(tell: Tell, signal: AbortSignal): Promise<void> {
  let got = 0;
  const fetchFile = async (file: { name: string }) => {
    const response = await fetch(address(file), { signal });
    if (!response.ok || !response.body) throw new Error(`${address(file)}: ${response.status}`);
    const stream = response.body.getReader();
    for (let chunk = await stream.read(); chunk.value; chunk = await stream.read()) {
      got += chunk.value.length;
      tell(Math.min(1, got / readerBytes));
    }
  };
  await Promise.all(Object.values(readerFiles).map(fetchFile));
}

async function start(tell: Tell, signal: AbortSignal): Promise<Reader> {
  const [{ default: tesseract }] = await Promise.all([import('tesseract.js'), fetchFiles(tell, signal)]);
  const { createWorker, OEM, PSM } = tesseract;
  const started = createWorker('eng', OEM.LSTM_ONLY, {
    workerPath: address(readerFiles.worker),
    corePath: address(readerFiles.core),
    langPath: readerFolder,
    // A worker made of a blob would need a wider policy, and the browser's storage is no place for what we serve.
    workerBlobURL: false,
    cacheMethod: 'none',
    logger: ({ status, progress }) => status === 'recognizing text' && tellRead(progress),
    // Without one it throws beside every promise. Each of them is rejected, too.
    errorHandler: () => undefined,
  });
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('the reader of pictures did not start')), longestStart);
  });
  const worker = await Promise.race([started, late]);
  // What it thinks aloud would stand in the console as errors.
  await worker.setParameters({ debug_file: '/dev/null' });
  return { worker, layouts: { page: PSM.AUTO, block: PSM.SINGLE_BLOCK } };
}

/** Loads the reader, unless it is there. */
export async function startReader(tell: Tell, signal: AbortSignal): Promise<void> {
  clearTimeout(goes);
  reader ??= start(tell, signal);
  await reader;
}

/** Ends the reader, also one that is only starting, or in the middle of a picture. The next picture starts a new one. */
export function stopReader(): void {
  void reader?.then(
    ({ worker }) => worker.terminate(),
    () => undefined,
  );
  reader = undefined;
}

async function readAs(worker: Worker, picture: Blob, layout: PSM): Promise<Reading> {
  await worker.setParameters({ tessedit_pageseg_mode: layout });
  const { data } = await worker.recognize(picture, {}, { text: true, blocks: true });
  const lines = data.blocks?.flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines)) ?? [];
  return { text: data.text, words: lines.flatMap(({ words }) => words) };
}

/** Reads a picture that was opened. The reader must have been started. */
export async function read(file: Uint8Array<ArrayBuffer>, tell: Tell): Promise<Reading> {
  const started = await reader;
  if (!started) throw new Error('expected a reader that was started');
  const { worker, layouts } = started;
  tellRead = tell;
  try {
    const reading = await readAs(worker, new Blob([file]), layouts.page);
    // In a photo that is held askew it sees no page, and takes all of it for a picture in one.
    return reading.text.trim() === '' ? await readAs(worker, new Blob([file]), layouts.block) : reading;
  } finally {
    goes = setTimeout(stopReader, idleTime);
  }
}
