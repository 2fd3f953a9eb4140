import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { loadContent } from '../lib/content/load-content';
import { catalogueFile } from '../lib/content/read-catalogue';
import { buildCatalogue, catalogueAddress } from '../lib/match/build-catalogue';
import type { Catalogue } from '../lib/match/catalogue';
import { publicCatalogue } from '../lib/match/catalogue-file';
import { packCatalogue, packMore } from '../lib/match/pack-catalogue';
import { moreAddress } from '../lib/match/packed-catalogue';
import { splitCatalogue } from '../lib/match/split-catalogue';
import { shownLanguages } from '../lib/words/words';

/*
 * Writes the two files of the catalogue that the paste box fetches, with the titles of each language, and the one for
 * others. Runs before every build.
 */
const folder = 'public/catalogue';
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

function write(catalogue: Catalogue): void {
  const { first, more } = splitCatalogue(catalogue);
  const address = catalogueAddress(catalogue);
  writeFileSync(`public${address}`, JSON.stringify(packCatalogue(first)));
  writeFileSync(`public${moreAddress(address)}`, JSON.stringify(packMore(more)));
}

for (const language of shownLanguages) write(buildCatalogue(loadContent(language)));
const english = buildCatalogue(loadContent());
writeFileSync(catalogueFile, JSON.stringify(publicCatalogue(english)));
const { version, causes, forms, codes } = english;
console.log(`catalogue ${version}: ${causes.length} causes, ${forms.length} forms, ${codes.length} codes`);
