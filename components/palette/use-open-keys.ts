import { useEffect } from 'react';
import { isTyping } from '@/components/site/is-typing';
import { isMac } from './is-mac';
import { slashOpens } from './slash-setting';

/** On a Mac, Control and K delete a line of text. */
const isOpenKey = (event: KeyboardEvent) =>
  event.key.toLowerCase() === 'k' && !event.altKey && !event.shiftKey && (isMac() ? event.metaKey : event.ctrlKey);
// No look at Shift: on a German keyboard the slash stands above the 7.
const isSlash = (event: KeyboardEvent) => event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey;

/** Calls back for Ctrl or ⌘ with K anywhere, and for `/` outside of fields. */
export function useOpenKeys(open: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!isOpenKey(event) && !(isSlash(event) && !isTyping(event) && slashOpens())) return;
      event.preventDefault();
      open();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [open]);
}
