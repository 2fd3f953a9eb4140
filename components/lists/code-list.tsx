'use client';

import { useId, useState } from 'react';
import { SiteLink } from '@/components/site/site-link';
import { codeKinds } from '@/lib/content/closed-sets';
import type { Code } from '@/lib/content/content';
import type { Words } from '@/lib/words/en';
import { fillCount } from '@/lib/words/fill';
import { langOf } from '@/lib/words/lang-of';

export type ListedCode = Pick<Code, 'id' | 'language' | 'kind' | 'spellings' | 'meaning'>;

const squeezed = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const isWanted = ({ spellings, meaning }: ListedCode, search: string) =>
  squeezed(`${spellings.join(' ')} ${meaning}`).includes(squeezed(search));

const Unknown = ({ words }: { words: Words }) => (
  <div className="flex max-w-text flex-col gap-2">
    <p>{words.codes.none}</p>
    <p>{words.codes.unknown}</p>
    <p>
      <a href="https://login.microsoftonline.com/error" rel="noreferrer">
        {words.codes.unknownLink}
      </a>
    </p>
  </div>
);

/** All codes by family, with a field that shortens the list where a script runs. */
export function CodeList({ codes, words }: { codes: ListedCode[]; words: Words }) {
  const [search, setSearch] = useState('');
  const id = useId();
  const shown = codes.filter((code) => isWanted(code, search));
  return (
    <>
      <search className="screen-only mt-6 flex flex-col gap-1 noscript:hidden">
        <label htmlFor={id} className="text-s text-muted">
          {words.codes.search}
        </label>
        <input
          id={id}
          type="search"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
          className="min-h-11 max-w-80 rounded-control border border-edge bg-paper px-3 font-mono"
        />
      </search>
      <p role="status" className="mt-4 text-s text-muted">
        {fillCount(words.language, words.codes.count, shown.length)}
      </p>
      {shown.length === 0 && <Unknown words={words} />}
      {codeKinds.map((kind) => {
        const ofKind = shown.filter((code) => code.kind === kind);
        return (
          ofKind.length > 0 && (
            <section key={kind} aria-labelledby={`kind-${kind}`} className="mt-8">
              <h2 id={`kind-${kind}`} className="text-l font-bold">
                {words.codes.kind[kind]}
              </h2>
              <ul className="mt-2 flex flex-col">
                {ofKind.map((code) => (
                  <li
                    key={code.id}
                    className="grid gap-x-6 border-b border-line py-2 md:grid-cols-[16rem_minmax(0,1fr)]"
                  >
                    <SiteLink href={`/codes/${code.id}`} className="font-mono text-s [overflow-wrap:anywhere]">
                      {code.spellings[0]}
                    </SiteLink>
                    <span lang={langOf(words, code)} className="max-w-text">
                      {code.meaning}
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
    </>
  );
}
