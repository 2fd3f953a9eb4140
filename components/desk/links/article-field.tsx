import { useId, useState } from 'react';
import { fillCount } from '@/lib/words/fill';
import type { BuilderWords } from './builder-words';
import { ChoiceRow } from './choice-row';
import { findChoices, type LinkChoice } from './link-choices';

/** So many lines can be looked over at once; who sees no fitting one adds a word. */
const mostShown = 8;

interface Props {
  choices: LinkChoice[];
  chosenId: string | undefined;
  choose: (id: string) => void;
  words: BuilderWords;
}

/** Finds an article by its words, its id or a code. */
export function ArticleField({ choices, chosenId, choose, words: { desk, language } }: Props) {
  const [search, setSearch] = useState('');
  const id = useId();
  const found = findChoices(choices, search);
  const more = found.length - mostShown;
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <label htmlFor={id} className="font-bold">
        {desk.search}
      </label>
      <input
        id={id}
        type="search"
        value={search}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setSearch(event.target.value)}
        className="min-h-10 rounded-control border-2 border-edge bg-paper px-3"
      />
      {found.length > 0 && (
        <fieldset className="mt-2">
          <legend className="text-s text-muted">{desk.found}</legend>
          {found.slice(0, mostShown).map((choice) => (
            <ChoiceRow
              key={choice.id}
              name={`${id}-article`}
              value={choice.id}
              isChosen={choice.id === chosenId}
              choose={() => choose(choice.id)}
            >
              {choice.title}{' '}
              <span className="block text-s text-muted">
                {desk.kind[choice.kind]} · {choice.id}
              </span>
            </ChoiceRow>
          ))}
        </fieldset>
      )}
      <p role="status" className="text-s text-muted">
        {search.trim() !== '' && found.length === 0 && desk.foundNone}
        {more > 0 && fillCount(language, desk.foundMore, more)}
      </p>
    </div>
  );
}
