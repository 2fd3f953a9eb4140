import { keysWords } from '@/lib/words/keys-words';

const nameOf = (key: string) => keysWords.names[key] ?? (key.length === 1 ? key.toUpperCase() : key);
const signs = /^[?/]$/;

/** One press after the other, each key as a cap: `g` `s`, or Ctrl K. Read out as words between the keys. */
export const PressCaps = ({ press }: { press: string }) => (
  <span className="whitespace-nowrap">
    {press.split(' ').map((keys, at) => (
      <span key={keys + String(at)}>
        {at > 0 && <span className="px-1 text-s text-muted">{keysWords.next}</span>}
        {keys.split('+').map((key) => (
          <kbd
            key={key}
            className="mr-0.5 inline-block min-w-6 rounded-[4px] border border-edge bg-raised px-1.5 text-center font-sans text-s text-ink"
          >
            {signs.test(key) ? key : nameOf(key)}
          </kbd>
        ))}
      </span>
    ))}
  </span>
);

/** Each way to press a shortcut. */
export const AllPresses = ({ presses }: { presses: readonly string[] }) =>
  presses.map((press, at) => (
    <span key={press}>
      {at > 0 && <span className="px-1 text-s text-muted">{keysWords.or}</span>}
      <PressCaps press={press} />
    </span>
  ));
