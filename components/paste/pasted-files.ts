import { isPictureFile } from '@/lib/picture/is-picture-file';

/**
 * The files on a clipboard, unless they are but a picture of a text that lies there too: spreadsheets and word processors
 * put both. Whoever copied a file finds its name as the text.
 */
export function pastedFiles(clipboard: { files: Iterable<File>; getData(type: string): string }): File[] {
  const files = [...clipboard.files];
  const text = clipboard.getData('text/plain');
  const isTextDrawn = text !== '' && files.every((file) => isPictureFile(file) && !text.includes(file.name));
  return isTextDrawn ? [] : files;
}
