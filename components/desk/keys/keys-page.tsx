import { PageHeading } from '@/components/site/page-heading';
import { goPresses, type KeyPlace, keyPlaces, type ShortcutId, shortcuts } from '@/lib/keys/shortcuts';
import { placeTitles } from '@/lib/words/desk-words';
import type { Words } from '@/lib/words/en';
import { keysWords } from '@/lib/words/keys-words';
import { KeysChoice } from './keys-choice';
import { AllPresses } from './press-caps';

interface Row {
  id: string;
  presses: readonly string[];
  does: string;
}

/** What can be pressed in a place, from the one list that listens as well. */
function rowsOf(place: KeyPlace, words: Words): Row[] {
  const titles = placeTitles(words);
  if (place === 'go')
    return goPresses.map(([press, to]) => ({
      id: to,
      presses: [press],
      does: titles[to] ?? to,
    }));
  return Object.entries(shortcuts).flatMap(([id, shortcut]) =>
    shortcut.place === place ? [{ id, presses: shortcut.presses, does: keysWords.does[id as ShortcutId] }] : [],
  );
}

/** Every shortcut, by where it works. */
export const KeysPage = ({ words }: { words: Words }) => (
  <>
    <PageHeading title={keysWords.title} intro={keysWords.intro} />
    <p className="mt-4 max-w-text">
      {keysWords.fields} {keysWords.mac}
    </p>
    <div className="mt-2 gap-x-12 md:columns-2">
      {keyPlaces.map((place) => (
        <section key={place} aria-labelledby={`keys-${place}`} className="break-inside-avoid pt-6">
          <h2 id={`keys-${place}`} className="text-l font-bold">
            {keysWords.places[place]}
          </h2>
          <dl className="mt-2">
            {rowsOf(place, words).map(({ id, presses, does }) => (
              <div key={id} className="grid grid-cols-[8.5rem_1fr] items-baseline gap-4 border-b border-line py-1.5">
                <dt>
                  <AllPresses presses={presses} />
                </dt>
                <dd className="min-w-0">{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
    {/* What was chosen before stands in this browser alone. */}
    <div data-now>
      <KeysChoice />
    </div>
  </>
);
