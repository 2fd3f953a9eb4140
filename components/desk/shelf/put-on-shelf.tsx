import { lazy, Suspense, useRef, useState } from 'react';
import type { Shelved } from '@/lib/shelf/shelf-item';
import type { Words } from '@/lib/words/en';

/** What the form needs comes when somebody wants it. */
const ShelfForm = lazy(async () => ({ default: (await import('./shelf-form')).ShelfForm }));

interface Props {
  /** What would be kept. */
  what: Shelved;
  /** The cause or message that stands first, by id. */
  found: string | undefined;
  /** A name that is there already: of a file, or of the ticket that was opened from the shelf. */
  name?: string | undefined;
  className: string;
  words: Words;
}

/** Puts a text or a visit aside, after saying what is kept, where and how long. */
export function PutOnShelf({ what, found, name, className, words }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setIsOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
        className={className}
      >
        {words.shelf.put}
      </button>
      {isOpen && (
        // A line of its own among the buttons it stands beside.
        <div className="basis-full">
          <Suspense fallback={<div className="min-h-60" />}>
            <ShelfForm what={what} found={found} name={name ?? ''} close={close} words={words} />
          </Suspense>
        </div>
      )}
    </>
  );
}
