'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useId, useRef, useState } from 'react';
import { QuietButton } from '@/components/guide/buttons';
import { handToBox } from '@/components/paste/tab-memory';
import { SiteLink } from '@/components/site/site-link';
import { shortcuts } from '@/lib/keys/shortcuts';
import { findItems } from '@/lib/shelf/find-items';
import type { ShelfItem } from '@/lib/shelf/shelf-item';
import { daysKept } from '@/lib/shelf/shelf-time';
import { fill, fillCount } from '@/lib/words/fill';
import { keysWords } from '@/lib/words/keys-words';
import { shelfWords } from '@/lib/words/shelf-words';
import { AllPresses } from '../keys/press-caps';
import { useKeys } from '../keys/use-keys';
import { ShelfRow } from './shelf-row';
import { type Done, useShelf } from './use-shelf';

/** The shortcuts of the list, shown above it. */
const listKeys = ['listOpen', 'listRename', 'listForget'] as const;

const said = (done: Done | undefined): string => {
  if (done?.did === 'renamed') return fill(shelfWords.renamed, { name: done.name });
  if (done?.did === 'put-back') return shelfWords.backAgain;
  if (done?.did !== 'forgot') return '';
  const [only, ...others] = done.items;
  if (only && others.length === 0) return fill(shelfWords.forgotten, { name: only.name });
  return fillCount('en', shelfWords.forgottenAll, done.items.length);
};

interface Props {
  /** Titles of causes and messages, by id. */
  titles: Record<string, string>;
}

/** The tickets on the shelf of this browser: find one, go on with it, rename it, forget it. */
export function Shelf({ titles }: Props) {
  const shelf = useShelf();
  const { items, done, expired } = shelf;
  const [search, setSearch] = useState('');
  /** The line that gets the focus once it is drawn: by place, since the one before it may be gone. */
  const [focusAt, setFocusAt] = useState<number>();
  const list = useRef<HTMLUListElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const status = useRef<HTMLDivElement>(null);
  const router = useRouter();
  const searchId = useId();
  const shown = items ? findItems(items, search, titles) : [];

  const lines = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-line]') ?? [])];
  useEffect(() => {
    if (focusAt === undefined) return;
    const all = lines();
    (all[Math.min(focusAt, all.length - 1)] ?? status.current)?.focus();
    setFocusAt(undefined);
  });

  const forget = async (some: ShelfItem[], at: number) => {
    await shelf.forget(some);
    setFocusAt(at);
  };
  const putBack = async () => {
    await shelf.putBack();
    setFocusAt(0);
  };
  const open = (item: ShelfItem) => {
    void shelf.touch(item);
    if (item.what.kind === 'visit') return router.push(`/guide#${item.what.fragment}`);
    handToBox({ text: item.what.text, name: item.name });
    router.push('/');
  };
  useKeys({ undo: () => void putBack() });

  if (shelf.isBlocked)
    return (
      <div role="alert" className="mt-8 flex max-w-text flex-col items-start gap-3 border-l-4 border-warn pl-4">
        <p className="font-bold">{shelfWords.blocked.title}</p>
        <p>{shelfWords.blocked.help}</p>
        <QuietButton onClick={() => void shelf.read()}>{shelfWords.blocked.retry}</QuietButton>
      </div>
    );
  if (!items)
    return (
      <p role="status" className="mt-8 min-h-96 text-muted">
        {shelfWords.loading}
      </p>
    );
  return (
    <>
      <div ref={status} tabIndex={-1} className="mt-6 flex min-h-10 flex-wrap items-center gap-x-6 gap-y-2 text-s">
        <p role="status">
          {said(done)}
          {expired > 0 && ` ${fillCount('en', shelfWords.expired, expired, { days: daysKept })}`}
        </p>
        {done?.did === 'forgot' && (
          <button
            type="button"
            onClick={() => void putBack()}
            aria-keyshortcuts="Control+Z Meta+Z"
            className="inline-flex min-h-8 items-center gap-3 text-accent"
          >
            <span className="underline underline-offset-4">{shelfWords.putBack}</span>
            <span className="screen-only pointer-coarse:hidden">
              <AllPresses presses={shortcuts.undo.presses} />
            </span>
          </button>
        )}
        <div role="alert">{done?.did === 'failed' && shelfWords.failed}</div>
      </div>
      {items.length === 0 ? (
        <div className="mt-4 flex max-w-text flex-col gap-3">
          <p className="text-l font-bold">{shelfWords.empty}</p>
          <p>{shelfWords.emptyHelp}</p>
          <p className="flex flex-wrap gap-6">
            <SiteLink href="/">{shelfWords.toBox}</SiteLink>
            <SiteLink href="/guide">{shelfWords.toGuide}</SiteLink>
          </p>
        </div>
      ) : (
        <>
          <div className="mt-2 flex max-w-column flex-col gap-1">
            <label htmlFor={searchId} className="font-bold">
              {shelfWords.search}
            </label>
            <span className="flex items-center gap-3">
              <input
                ref={field}
                id={searchId}
                type="search"
                value={search}
                autoComplete="off"
                spellCheck={false}
                onChange={(event) => setSearch(event.target.value)}
                onKeyDown={(event) => {
                  if (event.key !== 'ArrowDown') return;
                  event.preventDefault();
                  lines()[0]?.focus();
                }}
                aria-keyshortcuts="f"
                className="min-h-10 min-w-0 grow rounded-control border-2 border-edge bg-paper px-3"
              />
              <span className="screen-only pointer-coarse:hidden">
                <AllPresses presses={shortcuts.find.presses} />
              </span>
            </span>
          </div>
          <div className="mt-6 flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2 text-s">
            <p role="status">
              {search.trim() === ''
                ? fillCount('en', shelfWords.count, items.length)
                : fillCount('en', shelfWords.foundCount, shown.length, { all: items.length })}
              {shown.length === 0 && ` ${shelfWords.foundNone}`}
            </p>
            <p className="screen-only flex flex-wrap gap-x-4 gap-y-1 text-muted pointer-coarse:hidden">
              <span>{shelfWords.keys}</span>
              {listKeys.map((id) => (
                <span key={id}>
                  <AllPresses presses={shortcuts[id].presses} /> {keysWords.does[id]}
                </span>
              ))}
            </p>
          </div>
          <ul ref={list} aria-label={shelfWords.list} className="mt-2 border-t border-line">
            {shown.map((item, at) => (
              <ShelfRow
                key={item.id}
                item={item}
                title={item.found === undefined ? undefined : (titles[item.found] ?? item.found)}
                open={() => open(item)}
                rename={async (name) => {
                  await shelf.rename(item, name);
                  // What was touched stands first.
                  setFocusAt(0);
                }}
                forget={() => void forget([item], at)}
                move={(to) => {
                  const all = lines();
                  const next = to === 'first' ? 0 : to === 'last' ? all.length - 1 : at + to;
                  (all[next] ?? (next < 0 ? field.current : undefined))?.focus();
                }}
              />
            ))}
          </ul>
          <p className="screen-only mt-6">
            <QuietButton onClick={() => void forget(items, 0)}>{shelfWords.forgetAll}</QuietButton>
          </p>
        </>
      )}
    </>
  );
}
