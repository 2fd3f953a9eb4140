import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { loadContent } from '../lib/content/load-content';
import { catalogueFile } from '../lib/content/read-catalogue';
import { buildCatalogue, catalogueAddress } from '../lib/match/build-catalogue';
import { publicCatalogue } from '../lib/match/catalogue-file';
import { packCatalogue, packMore } from '../lib/match/pack-catalogue';
import { moreAddress } from '../lib/match/packed-catalogue';
import { splitCatalogue } from '../lib/match/split-catalogue';

/* Writes the two files of the catalogue that the paste box fetches, and the one for others. Runs before every build. */
const catalogue = buildCatalogue(loadContent());
const { first, more } = splitCatalogue(catalogue);
const folder = 'public/catalogue';
const address = catalogueAddress(catalogue);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
writeFileSync(`public${address}`, JSON.stringify(packCatalogue(first)));
writeFileSync(`public${moreAddress(address)}`, JSON.stringify(packMore(more)));
writeFileSync(catalogueFile, JSON.stringify(publicCatalogue(catalogue)));
const { version, causes, forms, codes } = catalogue;
console.log(`catalogue ${version}: ${causes.length} causes, ${forms.length} forms, ${codes.length} codes`);
