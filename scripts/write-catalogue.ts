import { mkdirSync, writeFileSync } from 'node:fs';
import { loadContent } from '../lib/content/load-content';
import { buildCatalogue } from '../lib/match/build-catalogue';

/* Writes the catalogue that the paste box fetches. Runs before every build. */
const catalogue = buildCatalogue(loadContent());
mkdirSync('public/catalogue', { recursive: true });
writeFileSync('public/catalogue/catalogue.json', JSON.stringify(catalogue));
console.log(
  `catalogue ${catalogue.version}: ${catalogue.causes.length} causes, ${catalogue.forms.length} forms, ${catalogue.codes.length} codes`,
);
