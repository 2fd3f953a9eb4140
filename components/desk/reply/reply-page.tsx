import { PageHeading } from '@/components/site/page-heading';
import type { Content } from '@/lib/content/content';
import { loadContent } from '@/lib/content/load-content';
import { replyFiles } from '@/lib/content/reply-files';
import { buildCatalogue, catalogueAddress } from '@/lib/match/build-catalogue';
import type { Words } from '@/lib/words/en';
import { replyWords } from '@/lib/words/reply-words';
import { shownLanguages, wordsOf } from '@/lib/words/words';
import { replyWordsOf } from './composer-words';
import { replyArticles } from './reply-articles';
import { ReplyComposer } from './reply-composer';

/** Replies to customers: to be written by whoever answers tickets. */
export function ReplyPage({ content, words }: { content: Content; words: Words }) {
  const editions = shownLanguages.map((language) => ({ content: loadContent(language), words: wordsOf(language) }));
  const { deskLinks: desk, command, answer, language } = words;
  return (
    <>
      <PageHeading title={replyWords.title} intro={replyWords.intro} />
      <p className="mt-6 hidden max-w-text noscript:block">{replyWords.noScript}</p>
      <ReplyComposer
        articles={replyArticles({ content, words }, editions)}
        version={replyFiles(editions).version}
        catalogue={catalogueAddress(buildCatalogue(content))}
        words={{
          desk: replyWords,
          builder: { desk: { ...desk, pastePrivacy: replyWords.pastePrivacy }, command, answer, language },
          replies: {
            en: replyWordsOf(wordsOf('en')),
            de: replyWordsOf(wordsOf('de')),
            fr: replyWordsOf(wordsOf('fr')),
          },
        }}
      />
    </>
  );
}
