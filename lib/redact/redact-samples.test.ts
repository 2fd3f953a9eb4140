import { expect, test } from 'vitest';
import { readUsable } from '../content/read-content';
import { answerPaste } from '../match/answer-paste';
import { buildCatalogue } from '../match/build-catalogue';
import { prepareCatalogue } from '../match/prepare-catalogue';
import { redactText } from './redact-text';

const { content } = readUsable(process.cwd());
if (!content) throw new Error('the content could not be read');
const prepared = prepareCatalogue(buildCatalogue(content));
const first = (paste: string) => {
  const [match] = answerPaste(prepared, paste, { today: '2026-11-24' }).answer.matches;
  return match && `${match.kind} ${match.id}, ${match.confidence}`;
};
const samples = [...content.causes, ...content.errors].flatMap((article) => article.samples);

test('a redacted sample leads where the sample led, as surely', () => {
  const changed = samples
    .map(({ file, text }) => ({ file, was: first(text), is: first(redactText(text).text) }))
    .filter(({ was, is }) => was !== is)
    .map(({ file, was, is }) => `${file}: ${was} became ${is}`);
  expect(changed).toEqual([]);
});

test('no address and no tenant of a sample is left, and a second time changes nothing', () => {
  for (const { file, text } of [...samples, ...content.strangers]) {
    const shown = redactText(text).text;
    expect(shown, file).not.toMatch(/[a-z]@(?:contoso|fabrikam)|(?:contoso|fabrikam)\.(?:com|onmicrosoft|sharepoint)/i);
    expect(redactText(shown).text, file).toBe(shown);
  }
});
