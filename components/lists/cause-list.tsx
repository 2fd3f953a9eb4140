'use client';

import { useId, useState } from 'react';
import { SiteLink } from '@/components/site/site-link';
import type { Cause } from '@/lib/content/content';
import type { Words } from '@/lib/words/en';
import { fill, fillCount } from '@/lib/words/fill';
import { langOf } from '@/lib/words/lang-of';
import { Choice } from './choice';

export type ListedCause = Pick<Cause, 'id' | 'language' | 'title' | 'summary' | 'common' | 'fits'>;
type Filter = { side: string; system: string; product: string; search: string };

const none: Filter = { side: '', system: '', product: '', search: '' };
/** An empty list of what fits means anywhere. */
const allows = (fitting: readonly string[], wanted: string) =>
  wanted === '' || fitting.length === 0 || fitting.includes(wanted);

const isWanted = ({ title, summary, fits }: ListedCause, { side, system, product, search }: Filter) =>
  allows(fits.sides, side) &&
  allows(fits.systems, system) &&
  allows(fits.products, product) &&
  `${title} ${summary}`.toLowerCase().includes(search.trim().toLowerCase());

/** All causes, with filters where a script runs. Without one the whole list stands there. */
export function CauseList({ causes, words }: { causes: ListedCause[]; words: Words }) {
  const [filter, setFilter] = useState(none);
  const searchId = useId();
  const set = (change: Partial<Filter>) => setFilter((known) => ({ ...known, ...change }));
  const shown = causes.filter((cause) => isWanted(cause, filter));
  const { language } = words;
  return (
    <>
      <search
        aria-label={words.causes.filters}
        className="screen-only mt-6 grid grid-cols-2 items-end gap-x-4 gap-y-3 noscript:hidden sm:flex sm:flex-wrap sm:gap-4"
      >
        <Choice
          label={words.causes.filterSide}
          any={words.causes.any}
          options={words.side}
          value={filter.side}
          choose={(side) => set({ side })}
        />
        <Choice
          label={words.causes.filterSystem}
          any={words.causes.any}
          options={words.system}
          value={filter.system}
          choose={(system) => set({ system })}
        />
        <Choice
          label={words.causes.filterProduct}
          any={words.causes.any}
          options={words.product}
          value={filter.product}
          choose={(product) => set({ product })}
        />
        <div className="flex min-w-0 flex-col gap-1">
          <label htmlFor={searchId} className="text-s text-muted">
            {words.causes.search}
          </label>
          <input
            id={searchId}
            type="search"
            value={filter.search}
            onChange={(event) => set({ search: event.target.value })}
            className="min-h-11 w-full rounded-control border border-edge bg-paper px-3"
          />
        </div>
        {filter !== none && (
          <button
            type="button"
            onClick={() => setFilter(none)}
            className="min-h-11 rounded-control border border-edge px-4"
          >
            {words.causes.reset}
          </button>
        )}
      </search>
      <p role="status" className="mt-6 text-s text-muted">
        {shown.length < causes.length
          ? fill(words.causes.countOf, { count: shown.length, all: causes.length })
          : fillCount(language, words.causes.count, causes.length)}
      </p>
      {shown.length === 0 && <p className="mt-2">{words.causes.none}</p>}
      <ul className="mt-2 flex flex-col">
        {shown.map(({ id, language: spoken, title, summary, common, fits }) => (
          <li key={id} className="border-b border-line py-3">
            <div lang={langOf(words, { language: spoken })}>
              <SiteLink href={`/causes/${id}`} className="font-bold">
                {title}
              </SiteLink>
              <p className="max-w-text">{summary}</p>
            </div>
            <p className="text-s text-muted">
              {[words.common[common], ...fits.systems.map((system) => words.system[system])].join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
