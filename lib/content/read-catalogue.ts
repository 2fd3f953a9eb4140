import type { CatalogueFile } from '../match/catalogue-file';
import { readText } from './read-files';

/** Where the public catalogue stands below the project's folder; the site serves it at `/catalogue.json`. */
export const catalogueFile = 'public/catalogue.json';

/** The public catalogue as the build wrote it, not checked anew. Throws where there is none yet. */
export function readCatalogue(root: string): CatalogueFile {
  const text = readText(root, catalogueFile);
  if (text === undefined) throw new Error(`${catalogueFile}: expected the file that \`npm run build\` writes`);
  return JSON.parse(text) as CatalogueFile;
}
