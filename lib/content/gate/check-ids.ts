import type { Content } from '../content';
import type { Problem } from '../problem';

/** Causes, forms, codes and aliases share one namespace: each id stands in addresses like `/e/<id>` for years. */
export function checkIds({ causes, errors, codes, checks, pages }: Content): Problem[] {
  const owners = new Map<string, string>();
  const problems: Problem[] = [];
  const claim = (id: string, file: string, key: string) => {
    const owner = owners.get(id);
    if (owner) problems.push({ file, key, expected: `expected an id that is free: "${id}" belongs to ${owner}` });
    else owners.set(id, file);
  };
  for (const article of [...causes, ...errors, ...codes]) claim(article.id, article.file, 'id');
  for (const article of [...causes, ...errors]) {
    article.aliases.forEach((alias, index) => void claim(alias, article.file, `aliases.${index}`));
  }
  for (const { file, aliases } of [...checks, ...pages]) {
    if (aliases.length > 0)
      problems.push({ file, key: 'aliases', expected: 'expected none: only causes and forms have short links' });
  }
  const spellings = new Map<string, string>();
  for (const code of codes) {
    for (const spelling of code.spellings) {
      const known = spellings.get(spelling.toLowerCase());
      if (known)
        problems.push({
          file: code.file,
          key: code.id,
          expected: `expected a spelling that is free: ${spelling} is ${known}`,
        });
      spellings.set(spelling.toLowerCase(), code.id);
    }
  }
  return problems;
}
