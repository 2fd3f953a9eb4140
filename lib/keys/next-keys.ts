import type { DeskPlace } from './desk-tools';
import { goPresses } from './shortcuts';

/** What the keys pressed so far come to. */
export type Pressed =
  /** The first key of "go to"; the next one says where. */
  { kind: 'began' } | { kind: 'go'; to: DeskPlace } | { kind: 'key'; press: string };

const first = 'g';

/** What one more key means, where the one before it began something or not. */
export function nextKeys(began: boolean, press: string): Pressed {
  if (began) {
    const to = goPresses.find(([sequence]) => sequence === `${first} ${press}`)?.[1];
    if (to) return { kind: 'go', to };
  }
  // After a key that leads nowhere, the next one is looked at by itself.
  return press === first && !began ? { kind: 'began' } : { kind: 'key', press };
}
