import { type ClipboardEvent, type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { handToBox } from '@/components/paste/tab-memory';
import type { SearchFile, SearchWords } from '@/lib/search/search-entry';
import { buildSearchIndex, type SearchIndex } from '@/lib/search/search-index';
import { fill, formatSize } from '@/lib/words/fill';
import { PaletteList } from './palette-list';
import type { PaletteOption } from './palette-options';
import { isCut, queryOf } from './palette-query';
import { SlashChoice } from './slash-choice';
import { useResults } from './use-results';

interface Props {
  index: SearchIndex;
  words: SearchWords;
  closeWord: string;
  catalogue: string;
  /** What was typed before the field was there. */
  typed: string;
  /** Closes the palette for the page that an option leads to. */
  open: () => void;
  close: () => void;
}

/** Lays out what is searched. It stands here so that it comes with the palette: Fuse would be sent twice. */
export const prepareSearch = ({ entries }: SearchFile): SearchIndex => buildSearchIndex(entries);

/** The search: a combobox with a list, as the ARIA Authoring Practices describe it. The cursor never leaves the field. */
export function Palette({ index, words, closeWord, catalogue, typed, open, close }: Props) {
  const { palette, language } = words;
  const [query, setQuery] = useState(() => queryOf(typed));
  const [pointed, setPointed] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const fieldId = useId();
  const listId = useId();
  const helpId = useId();
  const { groups, said } = useResults(query.whole, index, catalogue, words);
  const options = groups.flatMap((group) => group.options);
  const at = options.findIndex(({ id }) => id === pointed);
  // The first one waits for Enter, unless nothing was asked yet.
  const active = options[at < 0 && query.shown !== '' ? 0 : at];

  useLayoutEffect(() => field.current?.focus(), []);

  const ask = (text: string) => {
    setQuery(queryOf(text));
    setPointed(undefined);
  };
  const catchPaste = (event: ClipboardEvent<HTMLInputElement>) => {
    const pasted = event.clipboardData.getData('text/plain');
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    const text = value.slice(0, selectionStart ?? 0) + pasted + value.slice(selectionEnd ?? 0);
    // A field of one line would throw the line breaks away, and with them where a message begins.
    if (queryOf(text).shown === text) return;
    event.preventDefault();
    ask(text);
  };
  const choose = (option: PaletteOption) => {
    if (option.handsOver) handToBox({ text: query.whole });
    open();
  };
  const openActive = ({ ctrlKey, metaKey, shiftKey }: KeyboardEvent) => {
    const init = { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey };
    if (active) document.getElementById(active.id)?.dispatchEvent(new MouseEvent('click', init));
  };
  const move = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const now = active ? options.indexOf(active) : -1;
    const last = options.length - 1;
    // Home and End belong to the text until somebody has gone into the list.
    const inList = pointed !== undefined;
    const next: Record<string, number | undefined> = {
      ArrowDown: now >= last ? 0 : now + 1,
      ArrowUp: now <= 0 ? last : now - 1,
      ...(inList ? { Home: 0, End: last } : {}),
    };
    const to = next[event.key];
    if (to !== undefined) {
      event.preventDefault();
      setPointed(options[to]?.id);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      openActive(event);
    } else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
      setPointed(undefined);
    }
  };

  return (
    <>
      <div className="border-b border-line p-4">
        <label htmlFor={fieldId} className="text-s font-bold">
          {palette.label}
        </label>
        <div className="mt-1 flex gap-3">
          <input
            ref={field}
            id={fieldId}
            type="text"
            role="combobox"
            aria-autocomplete="list"
            aria-expanded={options.length > 0}
            aria-controls={options.length > 0 ? listId : undefined}
            aria-activedescendant={active?.id}
            aria-describedby={helpId}
            value={query.shown}
            onChange={(event) => ask(event.target.value)}
            onPaste={catchPaste}
            onKeyDown={move}
            autoCapitalize="off"
            autoComplete="off"
            autoCorrect="off"
            spellCheck={false}
            enterKeyHint="go"
            className="min-h-11 min-w-0 grow rounded-control border-2 border-edge bg-paper px-3"
          />
          <button
            type="button"
            onClick={close}
            className="min-h-11 rounded-control border border-edge bg-paper px-4 text-s hover:bg-raised"
          >
            {closeWord}
          </button>
        </div>
        <p id={helpId} className="mt-1 text-s text-muted">
          {palette.privacy}
        </p>
        {isCut(query) && (
          <p className="mt-1 text-s">{fill(palette.cut, { size: formatSize(language, query.whole.length) })}</p>
        )}
      </div>
      <p role="status" className="min-h-9 px-5 pt-2 text-s text-muted">
        {said}
      </p>
      <div className="flex min-h-48 grow flex-col">
        {options.length > 0 && (
          <PaletteList
            id={listId}
            label={palette.results}
            groups={groups}
            active={active?.id}
            point={setPointed}
            choose={choose}
          />
        )}
      </div>
      <div className="flex flex-wrap items-center justify-between gap-x-6 border-t border-line px-4 py-2 text-s text-muted pointer-coarse:hidden">
        <p>{palette.keys}</p>
        <SlashChoice label={palette.slash} />
      </div>
    </>
  );
}
