import { type ReplyChoices, replyCertainties, replyFormats, replyLengths } from '@/lib/reply/reply-choices';
import { languageNames } from '@/lib/words/language-names';
import type { ReplyDeskWords } from '@/lib/words/reply-words';
import { ChoiceSelect } from './choice-select';
import type { ReplyArticle } from './reply-articles';

interface Props {
  article: ReplyArticle;
  choices: ReplyChoices;
  choose: (choices: ReplyChoices) => void;
  words: ReplyDeskWords;
}

/** Length, fix, certainty, language and format: what there is only one of isn't asked. */
export function ChoicesForm({ article, choices, choose, words }: Props) {
  const { fix: _, ...open } = choices;
  return (
    <fieldset className="grid min-w-0 gap-4 sm:grid-cols-2 lg:grid-cols-1">
      <legend className="mb-3 text-m font-bold">{words.choices}</legend>
      <ChoiceSelect
        label={words.length}
        options={replyLengths.map((length) => [length, words.lengths[length]] as const)}
        value={choices.length}
        choose={(length) => choose({ ...choices, length })}
      />
      <ChoiceSelect
        label={words.format}
        options={replyFormats.map((format) => [format, words.formats[format]] as const)}
        value={choices.format}
        choose={(format) => choose({ ...choices, format })}
      />
      {article.languages.length > 1 ? (
        <ChoiceSelect
          label={words.language}
          options={article.languages.map((language) => [language, languageNames[language]] as const)}
          value={choices.language}
          choose={(language) => choose({ ...choices, language })}
        />
      ) : (
        <p className="text-s text-muted">{words.onlyEnglish}</p>
      )}
      {article.fixes.length > 1 && (
        <ChoiceSelect
          label={words.fix}
          options={[['', words.fixOpen] as const, ...article.fixes.map(({ id, title }) => [id, title] as const)]}
          value={choices.fix ?? ''}
          choose={(fix) => choose(fix === '' ? open : { ...choices, fix })}
        />
      )}
      {article.kind === 'cause' && (
        <ChoiceSelect
          label={words.certainty}
          options={replyCertainties.map((certainty) => [certainty, words.certainties[certainty]] as const)}
          value={choices.certainty}
          choose={(certainty) => choose({ ...choices, certainty })}
        />
      )}
    </fieldset>
  );
}
