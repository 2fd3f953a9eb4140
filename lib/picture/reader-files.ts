/**
 * What reads pictures (tesseract.js), as files of this site that are fetched when a picture comes. The folder is named by
 * a hash of them all. scripts/write-ocr.ts copies them and fails where this list is not what is installed.
 */
export const readerFolder = '/ocr/2fba38f72f49/';

interface ReaderFile {
  name: string;
  /** Where it is installed, below node_modules. */
  from: string;
  bytes: number;
}

/** The worker, what it runs (the fastest kind that every browser since 2023 has), and what it knows of English letters. */
export const readerFiles = {
  worker: { name: 'worker.js', from: 'tesseract.js/dist/worker.min.js', bytes: 111_307 },
  core: { name: 'core.js', from: 'tesseract.js-core/tesseract-core-simd-lstm.js', bytes: 89_271 },
  program: {
    // The core asks for it by this name.
    name: 'tesseract-core-simd-lstm.wasm',
    from: 'tesseract.js-core/tesseract-core-simd-lstm.wasm',
    bytes: 2_857_601,
  },
  letters: {
    // The worker asks for it by this name.
    name: 'eng.traineddata.gz',
    from: '@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz',
    bytes: 2_952_873,
  },
} satisfies Record<string, ReaderFile>;

/** Together, as they lie on the disk. */
export const readerBytes = Object.values(readerFiles).reduce((sum, { bytes }) => sum + bytes, 0);
