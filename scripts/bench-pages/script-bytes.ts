import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const script = /<script([^>]*)>([\s\S]*?)<\/script>/g;
/** A script that waits is named by `data-src` (scripts/defer-scripts.mjs). */
const source = /\s(?:data-)?src="\/_next\/([^"?]+)/;

/** Bytes of script that an article's page brings: inline, and in the files it names, at once or later. Not compressed. */
export function scriptBytes(folder: string, id: string): number {
  const html = readFileSync(join(folder, '.next/server/app/causes', `${id}.html`), 'utf8');
  const files = new Set<string>();
  let inline = 0;
  for (const [, attributes = '', text = ''] of html.matchAll(script)) {
    const file = source.exec(attributes)?.[1];
    if (file) files.add(decodeURIComponent(file));
    else inline += Buffer.byteLength(text);
  }
  return inline + [...files].reduce((sum, file) => sum + statSync(join(folder, '.next', file)).size, 0);
}
