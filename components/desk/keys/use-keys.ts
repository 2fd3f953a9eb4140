import { useEffect, useRef } from 'react';
import { isMac } from '@/components/palette/is-mac';
import { isTyping } from '@/components/site/is-typing';
import { readPress } from '@/lib/keys/read-press';
import { type Acts, actOf, isCharacters } from '@/lib/keys/shortcuts';
import { keysReach } from './keys-setting';

/** A window that is open over the page has the keys to itself. */
const hasWindow = () => document.querySelector('dialog[open]') !== null;

/** The press that a key event is where shortcuts may listen to it: undefined in fields, windows, and where switched off. */
export function pressFor(event: KeyboardEvent): string | undefined {
  const press = readPress(event, isMac());
  if (press === undefined || event.defaultPrevented || event.isComposing || hasWindow()) return undefined;
  if (isCharacters(press) && keysReach() === 'off') return undefined;
  return isTyping(event) ? undefined : press;
}

/** Does what a tool's shortcuts say, while the tool is shown. */
export function useKeys(acts: Acts): void {
  const latest = useRef(acts);
  useEffect(() => {
    latest.current = acts;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const press = pressFor(event);
      const act = press === undefined ? undefined : actOf(latest.current, press);
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
