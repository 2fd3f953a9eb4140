import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { labFile } from '../lib/content/lab-file';
import { loadContent } from '../lib/content/load-content';

/* Writes what the signature lab loads. Runs before every build. */
rmSync('public/lab', { recursive: true, force: true });
mkdirSync('public/lab', { recursive: true });
const { address, json, file } = labFile(loadContent(), process.cwd());
writeFileSync(`public${address}`, json);
const size = (gzipSync(json).length / 1024).toFixed(0);
console.log(`lab: ${file.pastes.length} texts, ${Object.keys(file.signatures).length} articles, ${size} KB gzip`);
