import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { localMoment } from '@/components/site/local-time';
import { SiteLink } from '@/components/site/site-link';
import { smallButton } from '@/components/site/small-button';
import { readWhole } from '@/lib/match/trim-paste';
import { longestName, type Shelved } from '@/lib/shelf/shelf-item';
import { daysKept } from '@/lib/shelf/shelf-time';
import type { Words } from '@/lib/words/en';
import { fill, formatMoment } from '@/lib/words/fill';
import { type Kept, putAside } from './put-aside';

interface Props {
  what: Shelved;
  found: string | undefined;
  name: string;
  close: () => void;
  words: Words;
}

/** The name, what is kept and for how long; then where it is. */
export function ShelfForm({ what, found, name: given, close, words }: Props) {
  const { shelf } = words;
  const [name, setName] = useState(given);
  const [keepsNames, setKeepsNames] = useState(false);
  const [kept, setKept] = useState<Kept | 'keeping'>();
  const field = useRef<HTMLInputElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const nameId = useId();
  const helpId = useId();
  const isPaste = what.kind === 'paste';
  const isBusy = kept === 'keeping';
  const refusal = kept && kept !== 'keeping' && kept.state !== 'kept' ? shelf[kept.state] : undefined;
  const done = kept && kept !== 'keeping' && kept.state === 'kept' ? kept : undefined;

  useEffect(() => field.current?.focus(), []);
  const isDone = done !== undefined;
  // The form goes away under the cursor: whoever works by keyboard goes on at the same place.
  useEffect(() => {
    if (isDone) panel.current?.focus();
  }, [isDone]);

  const keep = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    setKept('keeping');
    const moment = formatMoment(words.language, localMoment(new Date()));
    const unnamed = fill(isPaste ? shelf.unnamedPaste : shelf.unnamedVisit, { moment });
    setKept(await putAside({ what, found, name, unnamed, keepsNames }));
  };

  return (
    <div ref={panel} tabIndex={-1} className="max-w-column rounded-control border border-line bg-raised p-4 text-m">
      {!done && (
        <form onSubmit={keep} onKeyDown={(event) => event.key === 'Escape' && close()} className="flex flex-col gap-3">
          <p className="flex flex-col gap-1">
            <label htmlFor={nameId} className="font-bold">
              {shelf.name}
            </label>
            <input
              ref={field}
              id={nameId}
              type="text"
              value={name}
              maxLength={longestName}
              autoComplete="off"
              spellCheck={false}
              aria-describedby={helpId}
              onChange={(event) => setName(event.target.value)}
              className="min-h-10 rounded-control border-2 border-edge bg-paper px-3"
            />
          </p>
          <p id={helpId} className="text-s">
            {fill(isPaste ? shelf.helpPaste : shelf.helpVisit, { days: daysKept })}
            {isPaste && !keepsNames && ` ${shelf.masked}`}
            {isPaste && ` ${shelf.secrets}`}
            {isPaste && what.text.length > readWhole && ` ${shelf.long}`}
          </p>
          {isPaste && (
            <label className="flex min-h-8 items-center gap-3 text-s">
              <input
                type="checkbox"
                checked={keepsNames}
                onChange={(event) => setKeepsNames(event.target.checked)}
                className="size-5 shrink-0 accent-accent"
              />
              {shelf.keepNames}
            </label>
          )}
          <p className="flex flex-wrap gap-3">
            <button
              type="submit"
              aria-disabled={isBusy}
              className="min-h-10 rounded-control bg-accent px-5 text-s font-bold text-on-accent"
            >
              {fill(shelf.keep, { days: daysKept })}
            </button>
            <button type="button" onClick={close} className={smallButton}>
              {shelf.cancel}
            </button>
          </p>
        </form>
      )}
      <div role="alert">{refusal && <p className="mt-3 border-l-4 border-warn pl-4 text-s">{refusal}</p>}</div>
      <p role="status">
        {isBusy && <span className="mt-3 block text-s">{shelf.keeping}</span>}
        {done && fill(done.replaced ? shelf.again : shelf.done, { name: done.name })}{' '}
        {done && <SiteLink href="/desk/shelf">{shelf.see}</SiteLink>}
      </p>
    </div>
  );
}
