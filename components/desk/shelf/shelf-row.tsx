import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { isMac } from '@/components/palette/is-mac';
import { readPress } from '@/lib/keys/read-press';
import { actOf } from '@/lib/keys/shortcuts';
import { cleanName, longestName, type ShelfItem } from '@/lib/shelf/shelf-item';
import { daysLeft } from '@/lib/shelf/shelf-time';
import { fill, fillCount, formatSize } from '@/lib/words/fill';
import { shelfWords } from '@/lib/words/shelf-words';

interface Props {
  item: ShelfItem;
  /** What was found when it was put here. */
  title: string | undefined;
  open: () => void;
  rename: (name: string) => void;
  forget: () => void;
  /** Moves the focus by so many lines, or to an end of the list. */
  move: (to: number | 'first' | 'last') => void;
}

const small = 'min-h-8 rounded-control border border-edge bg-paper px-3 text-s hover:bg-raised';

/** A ticket. Its name opens it; the arrows go from name to name. */
export function ShelfRow({ item, title, open, rename, forget, move }: Props) {
  const [isRenamed, setIsRenamed] = useState(false);
  const line = useRef<HTMLButtonElement>(null);
  const { name, what } = item;

  const press = (event: KeyboardEvent) => {
    const pressed = event.shiftKey ? undefined : readPress(event, isMac());
    const act =
      pressed &&
      actOf(
        {
          listUp: () => move(-1),
          listDown: () => move(1),
          listFirst: () => move('first'),
          listLast: () => move('last'),
          listRename: () => setIsRenamed(true),
          listForget: forget,
        },
        pressed,
      );
    if (!act) return;
    event.preventDefault();
    act();
  };
  return (
    <li className="flex flex-col gap-x-6 gap-y-2 border-b border-line py-2.5 md:flex-row md:items-center">
      {isRenamed ? (
        <NewName
          name={name}
          save={(given) => {
            setIsRenamed(false);
            rename(given);
          }}
          cancel={() => {
            setIsRenamed(false);
            // The line is drawn again first.
            requestAnimationFrame(() => line.current?.focus());
          }}
        />
      ) : (
        <>
          <button
            ref={line}
            type="button"
            data-line
            onClick={open}
            onKeyDown={press}
            aria-keyshortcuts="F2 Delete"
            aria-label={fill(shelfWords.open, { name })}
            className="min-h-8 min-w-0 text-left font-bold text-accent underline underline-offset-4 [overflow-wrap:anywhere] md:w-56 md:shrink-0"
          >
            {name}
          </button>
          <p className="min-w-0 grow">
            {title ?? shelfWords.nothingFound}
            <span className="block text-s text-muted">
              {what.kind === 'paste'
                ? fill(shelfWords.kind.paste, { size: formatSize('en', what.text.length) })
                : shelfWords.kind.visit}
              {' · '}
              {fillCount('en', shelfWords.left, daysLeft(item, Date.now()))}
            </span>
          </p>
          <p className="screen-only flex shrink-0 gap-2">
            <button
              type="button"
              onClick={() => setIsRenamed(true)}
              aria-label={fill(shelfWords.renameIt, { name })}
              className={small}
            >
              {shelfWords.rename}
            </button>
            <button type="button" onClick={forget} aria-label={fill(shelfWords.forgetIt, { name })} className={small}>
              {shelfWords.forget}
            </button>
          </p>
        </>
      )}
    </li>
  );
}

/** The field in the place of a name. */
function NewName({ name, save, cancel }: { name: string; save: (name: string) => void; cancel: () => void }) {
  const [given, setGiven] = useState(name);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => field.current?.select(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save(cleanName(given, name));
  };
  return (
    <form
      onSubmit={submit}
      onKeyDown={(event) => event.key === 'Escape' && cancel()}
      className="flex grow flex-wrap items-center gap-2"
    >
      <label htmlFor={id} className="text-s font-bold">
        {shelfWords.newName}
      </label>
      <input
        ref={field}
        id={id}
        type="text"
        value={given}
        maxLength={longestName}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setGiven(event.target.value)}
        className="min-h-10 min-w-0 grow rounded-control border-2 border-edge bg-paper px-3"
      />
      <button type="submit" className={small}>
        {shelfWords.save}
      </button>
      <button type="button" onClick={cancel} className={small}>
        {shelfWords.cancel}
      </button>
    </form>
  );
}
