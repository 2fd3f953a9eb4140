import { downloadBlob } from './download-blob';

/** Saves a text as a file. */
export const downloadText = (text: string, name: string, type = 'text/plain'): void =>
  downloadBlob(new Blob([text], { type: `${type};charset=utf-8` }), name);
