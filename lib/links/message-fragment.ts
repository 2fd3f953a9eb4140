import { carrying, type FragmentFact, fragmentFacts, fragmentKeys } from './carrying';
import { decodePercent } from './decode-percent';

/*
 * What a link may carry after `#`, which no server sees:
 *
 *     /e/mfa-required#m=AADSTS50076%3A%20Due%20to%20a%20configuration&side=destination&host=outlook.office365.com
 *
 * `m` is the message, the other keys are facts. Mail programs, wrappers and templates damage it in every way.
 */

/** What was left out: the end of the text, all of it, or facts with a value that they never have. */
export type LeftOut = 'end' | 'empty' | 'too-long' | FragmentFact;

export interface MessageFragment {
  /** Empty where the link carries facts alone. */
  message: string;
  facts: Partial<Record<FragmentFact, string>>;
  leftOut: LeftOut[];
}

/** A longer message is cut: no error is as long, and a log of this size has its own way into the box. */
export const longestMessage = 512 * 1024;
const longestFact = 200;

/** A part begins only where one of our keys does: templates put messages in with an `&` of their own. */
const boundary = new RegExp(`(?:^|&(?:amp;)?)(?=(?:${fragmentKeys})=)`, 'i');
/** A fragment that was encoded as a whole: `m%3D`. */
const isWrapped = new RegExp(`^(?:${fragmentKeys})%(?:25)*3D`, 'i');

/** The fragment with its `=` and `&` in the clear. */
function unwrap(fragment: string): string {
  let text = fragment.replace(/^#/, '');
  for (let times = 0; times < 3 && isWrapped.test(text); times++) {
    text = text.replace(/%(25|3D|26|23)/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  }
  return text;
}

const isFine: Record<FragmentFact, (value: string) => boolean> = {
  side: (value) => value === 'source' || value === 'destination',
  host: (value) => /^[\p{L}\p{N}_-]+(\.[\p{L}\p{N}_-]+)+$/u.test(value),
  code: (value) => /^[\w.:#-]+$/.test(value),
  item: (value) => !/[\p{Cc}<>]/u.test(value),
};

function readFact(name: FragmentFact, written: string): string | undefined {
  const value = decodePercent(written).text.trim();
  const folded = name === 'item' ? value : value.toLowerCase();
  return folded.length <= longestFact && isFine[name](folded) ? folded : undefined;
}

/**
 * Reads what a link carries. Undefined where the fragment carries none of it. Never throws; what can't be read is left
 * out and named in `leftOut`.
 */
export function parseMessageFragment(fragment: string): MessageFragment | undefined {
  if (!carrying.test(fragment)) return undefined;
  const facts: MessageFragment['facts'] = {};
  const leftOut: LeftOut[] = [];
  let message: string | undefined;
  for (const part of unwrap(fragment).split(boundary)) {
    const at = part.indexOf('=');
    const key = part.slice(0, at).toLowerCase();
    const value = part.slice(at + 1);
    if (key === 'm') {
      const { text, isCut } = decodePercent(value);
      message = text.trim() === '' ? '' : text.slice(0, longestMessage);
      if (message === '') leftOut.push('empty');
      else if (text.length > longestMessage) leftOut.push('too-long');
      else if (isCut) leftOut.push('end');
      continue;
    }
    const name = fragmentFacts.find((one) => one === key);
    if (!name || value === '') continue;
    const fact = readFact(name, value);
    if (fact === undefined) leftOut.push(name);
    else facts[name] = fact;
  }
  return { message: message ?? '', facts, leftOut };
}
