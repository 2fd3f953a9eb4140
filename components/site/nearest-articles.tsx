'use client';

import { useEffect, useState } from 'react';
import { type KnownId, parseKnownId } from '@/lib/links/known-ids';
import { mendAddress } from '@/lib/links/mend-address';
import { nearestIds } from '@/lib/links/nearest-ids';
import { englishPath } from '@/lib/links/path-in';
import { shortFolder } from '@/lib/links/short-link';
import type { Words } from '@/lib/words/en';
import { SiteLink } from './site-link';

const mostShown = 5;
const wantedId = ({ pathname }: Location) =>
  /^\/(?:e|causes|errors|codes)\/([a-z0-9.-]+)$/.exec(englishPath(mendAddress(pathname)?.path ?? pathname))?.[1];

/** The articles that a wrong id in the address most likely stood for; each once, even where an alias is near too. */
export function NearestArticles({ known, words }: { known: string[]; words: Words['links'] }) {
  const [near, setNear] = useState<KnownId[]>([]);
  useEffect(() => {
    const wanted = wantedId(window.location);
    if (!wanted) return;
    const byTitle = new Map<string, KnownId>();
    for (const one of nearestIds(wanted, known.map(parseKnownId), 3 * mostShown)) {
      if (!byTitle.has(one.title)) byTitle.set(one.title, one);
    }
    setNear([...byTitle.values()].slice(0, mostShown));
  }, [known]);
  if (near.length === 0) return null;
  return (
    <section aria-labelledby="nearest" className="mt-6">
      <h2 id="nearest" className="text-l font-bold">
        {words.nearest}
      </h2>
      <ul className="mt-1 flex flex-col gap-1">
        {near.map(({ id, title }) => (
          <li key={id}>
            <SiteLink href={`${shortFolder}/${id}`} className="inline-block py-1">
              {title}
            </SiteLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
