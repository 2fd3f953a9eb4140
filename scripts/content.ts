import { loadContent } from '../lib/content/load-content';

/* Prints all checked content data (causes, forms, checks, codes; no bodies) as one JSON object. */
const { causes, errors, checks, codes, pages, elsewhere, site } = loadContent();
const withoutBody = <Article extends object>(article: Article) => {
  const { body: _body, samples: _samples, ...data } = article as Article & { body?: unknown; samples?: unknown };
  return data;
};
console.log(
  JSON.stringify({
    causes: causes.map(withoutBody),
    errors: errors.map(withoutBody),
    checks: checks.map(withoutBody),
    codes,
    pages: pages.map(withoutBody),
    elsewhere: elsewhere.map(withoutBody),
    site,
  }),
);
