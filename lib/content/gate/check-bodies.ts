import { goPlaces } from '../../keys/desk-tools';
import { offlinePath } from '../../offline/offline-path';
import type { Content } from '../content';
import { bodiesOf, mentionsOf } from '../mention-words';
import type { Problem } from '../problem';

const fixedAddresses = ['/causes', '/errors', '/codes', '/checks', '/quick-reference', offlinePath, ...goPlaces];

/** Every check and every own address that a body mentions must exist; outside links must be whole. */
export function checkBodies(content: Content): Problem[] {
  const { causes, errors, checks, codes, pages } = content;
  const answers = new Map(checks.map((check) => [check.id, new Set(check.answers.map((answer) => answer.id))]));
  const addresses = new Set([
    ...fixedAddresses,
    ...causes.map(({ id }) => `/causes/${id}`),
    ...errors.map(({ id }) => `/errors/${id}`),
    ...codes.map(({ id }) => `/codes/${id}`),
    ...checks.map(({ id }) => `/checks/${id}`),
    ...pages.map(({ id }) => `/${id}`),
    ...content.elsewhere.map(({ id }) => `/elsewhere/${id}`),
  ]);
  return bodiesOf(content).flatMap(({ file, nodes }) =>
    mentionsOf(nodes).flatMap(({ line, word, link }): Problem[] => {
      const key = `line ${line}`;
      if (word?.name === 'Check') {
        const { id = '', answer } = word.attributes;
        const known = answers.get(id);
        if (!known) return [{ file, key, expected: `expected the id of a check, not "${id}"` }];
        if (answer && !known.has(answer))
          return [{ file, key, expected: `expected an answer of ${id}, not "${answer}"` }];
      }
      if (link === undefined) return [];
      const path = link.split('#')[0] ?? '';
      if (link.startsWith('/') && !addresses.has(path)) {
        return [{ file, key, expected: `expected a page of this site, not ${link}` }];
      }
      const whole = link.startsWith('/') || link.startsWith('#') || /^https:\/\/[a-z0-9.-]+\.[a-z]+(\/|$)/.test(link);
      return whole ? [] : [{ file, key, expected: `expected an address that starts with / or https://, not ${link}` }];
    }),
  );
}
