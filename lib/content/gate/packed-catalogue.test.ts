import { expect, test } from 'vitest';
import { answerPaste } from '../../match/answer-paste';
import { buildCatalogue } from '../../match/build-catalogue';
import { packCatalogue, packMore } from '../../match/pack-catalogue';
import { prepareCatalogue } from '../../match/prepare-catalogue';
import { prepareWhole } from '../../match/prepare-whole';
import { splitCatalogue } from '../../match/split-catalogue';
import { unpackCatalogue, unpackMore } from '../../match/unpack-catalogue';
import { readUsable } from '../read-content';

/* The page answers from two packed files what `npm run match` answers from the articles themselves. */
const { content } = readUsable(process.cwd());
if (!content) throw new Error('the content could not be read');
const catalogue = buildCatalogue(content);
const { first, more } = splitCatalogue(catalogue);
const sent = <Data>(data: Data): Data => JSON.parse(JSON.stringify(data));
const written = prepareCatalogue(catalogue);
const loaded = prepareWhole(unpackCatalogue(sent(packCatalogue(first))), unpackMore(sent(packMore(more))));
const { first: _, ...whole } = written;

const { causes, errors, elsewhere, strangers } = content;
const samples = [...[...causes, ...errors, ...elsewhere].flatMap((article) => article.samples), ...strangers];
const today = { today: '2026-11-24' };

test('every sample and stranger is answered alike from the articles and from the packed files', () => {
  const different = samples.filter(
    ({ text }) =>
      JSON.stringify(answerPaste(written, text, today)) !== JSON.stringify(answerPaste(loaded, text, today)),
  );
  expect(different.map(({ file }) => file)).toEqual([]);
});

test('what the first file is sure of stays first, and as sure, when the whole is asked', () => {
  const best = (prepared: typeof whole, text: string) => {
    const [match] = answerPaste(prepared, text, today).answer.matches;
    return match && `${match.kind} ${match.id} ${match.confidence}`;
  };
  const different = samples
    .map(({ file, text }) => ({ file, whole: best(whole, text), page: best(written, text) }))
    .filter((one) => one.whole !== one.page);
  expect(different).toEqual([]);
});

test('a packed catalogue has every code, form and cause as written', () => {
  const { causes, forms, codes } = unpackCatalogue(sent(packCatalogue(first)));
  expect(codes).toEqual(first.codes);
  const plain = <Owner extends { signatures: unknown[] }>(owners: Owner[]) =>
    owners.map(({ signatures, ...owner }) => ({ ...owner, signatures: signatures.length }));
  expect(plain(causes)).toEqual(plain(first.causes));
  expect(plain(forms)).toEqual(plain(first.forms));
});
