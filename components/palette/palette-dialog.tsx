import { usePathname } from 'next/navigation';
import {
  type ClipboardEvent,
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react';
import { useLoaded } from '@/components/guide/use-loaded';
import { SiteLink } from '@/components/site/site-link';
import { loadPalette } from './load-palette';
import type { OpenerProps } from './palette-opener';

interface Props extends OpenerProps {
  dialog: RefObject<HTMLDialogElement | null>;
  /** Called when the dialog has closed, however that came. */
  forget: () => void;
}

const button = 'min-h-11 rounded-control border border-edge bg-paper px-4 text-s hover:bg-raised';
const isLetter = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) =>
  key.length === 1 && !ctrlKey && !metaKey && !altKey;

/** The window that the search stands in. Closed by the browser's own means, which give the focus back. */
export function PaletteDialog({ search, catalogue, lists, words, dialog, forget }: Props) {
  const [typed, setTyped] = useState('');
  const loaded = useLoaded(useCallback(() => loadPalette(search), [search]));
  const isLoading = loaded.state === 'loading';
  const path = usePathname();
  const opened = useRef(path);
  const close = () => dialog.current?.close();

  useEffect(() => dialog.current?.showModal(), [dialog]);
  useEffect(() => {
    // Back or a link led to another page.
    if (path !== opened.current) dialog.current?.close();
  }, [path, dialog]);

  // Who knows the shortcut types on at once: what comes before the field does is kept for it.
  const keepTyped = (event: KeyboardEvent) => {
    if (!isLoading || !isLetter(event)) return;
    event.preventDefault();
    setTyped((before) => before + event.key);
  };
  const keepPasted = (event: ClipboardEvent) => {
    if (isLoading) setTyped(event.clipboardData.getData('text/plain'));
  };
  const open = () => {
    close();
    document.getElementById('content')?.focus();
  };

  return (
    // A click beside the window closes it, as the Escape key does.
    <dialog
      ref={dialog}
      aria-label={words.title}
      onClose={forget}
      onClick={({ target }) => target === dialog.current && close()}
      onKeyDown={keepTyped}
      onPaste={keepPasted}
      className="m-0 h-dvh max-h-none w-full max-w-none bg-paper text-ink shadow-palette backdrop:bg-[rgb(0_0_0/0.45)] md:mx-auto md:mt-[9vh] md:h-[min(44rem,82vh)] md:max-w-column md:rounded-control md:border md:border-line"
    >
      <div className="flex h-full flex-col">
        {loaded.state === 'ready' ? (
          <loaded.value.Palette
            index={loaded.value.index}
            words={loaded.value.words}
            closeWord={words.close}
            catalogue={catalogue}
            typed={typed}
            open={open}
            close={close}
          />
        ) : (
          <div className="flex min-h-40 flex-col items-start gap-3 p-4">
            {isLoading ? (
              <p role="status">{words.loading}</p>
            ) : (
              <>
                <p role="alert">{words.failed}</p>
                <p>
                  {words.meanwhile}{' '}
                  {lists.map(({ href, text }, at) => (
                    <span key={href}>
                      {at > 0 && ', '}
                      <SiteLink href={href} onClick={close} className="text-accent underline underline-offset-4">
                        {text}
                      </SiteLink>
                    </span>
                  ))}
                </p>
                <button type="button" onClick={loaded.state === 'failed' ? loaded.retry : undefined} className={button}>
                  {words.retry}
                </button>
              </>
            )}
            <button type="button" onClick={close} className={button}>
              {words.close}
            </button>
          </div>
        )}
      </div>
    </dialog>
  );
}
