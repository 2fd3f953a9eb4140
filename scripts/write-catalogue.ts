import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { loadContent } from '../lib/content/load-content';
import { buildCatalogue, catalogueAddress } from '../lib/match/build-catalogue';

/* Writes the catalogue that the paste box fetches. Runs before every build. */
const catalogue = buildCatalogue(loadContent());
const folder = 'public/catalogue';
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
writeFileSync(`public${catalogueAddress(catalogue)}`, JSON.stringify(catalogue));
const { version, causes, forms, codes } = catalogue;
console.log(`catalogue ${version}: ${causes.length} causes, ${forms.length} forms, ${codes.length} codes`);
