import { expect, test } from 'vitest';
import { loadContent } from './load-content';
import { formatLinkedData, technicalArticle } from './technical-article';

const { site } = loadContent();
const described = {
  path: '/causes/x',
  title: 'A title',
  description: 'A sentence.',
  language: 'en' as const,
  verifiedOn: '2026-11-24',
  sources: [{ title: 'A source', url: 'https://example.com/source' }],
  picture: '/pictures/1.png',
};

test('an article is named with its whole address, its day and its sources', () => {
  expect(technicalArticle(site, described)).toMatchObject({
    '@type': 'TechArticle',
    headline: 'A title',
    url: `${site.address}/causes/x`,
    dateModified: '2026-11-24',
    image: `${site.address}/pictures/1.png`,
    citation: [{ name: 'A source', url: 'https://example.com/source' }],
  });
});

test('no text can end the element that the data stands in, and it reads as it was', () => {
  const data = technicalArticle(site, { ...described, title: '</script><script>alert(1)</script><!--' });
  const json = formatLinkedData(data);
  expect(json).not.toContain('<');
  expect(JSON.parse(json)).toEqual(data);
});
