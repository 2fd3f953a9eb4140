import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { loadContent } from '../lib/content/load-content';
import { shortTargets } from '../lib/content/short-targets';
import { shortFolder } from '../lib/links/short-link';
import { shortLinksFile } from './hosting/short-links.mjs';

/* Writes which article each short link shows, for next.config.mjs and for the export. Runs before every build. */
const links = Object.fromEntries(
  shortTargets(loadContent()).map(({ id, address }) => [`${shortFolder}/${id}`, address]),
);
mkdirSync(dirname(shortLinksFile), { recursive: true });
writeFileSync(shortLinksFile, JSON.stringify(links));
console.log(`short links: ${Object.keys(links).length}`);
