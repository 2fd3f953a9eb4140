import { CheckList } from '@/components/lists/check-list';
import type { Content } from '@/lib/content/content';
import { guideVersion } from '@/lib/content/guide-files';
import { buildCatalogue, catalogueAddress } from '@/lib/match/build-catalogue';
import type { Words } from '@/lib/words/en';
import { Guide } from './guide';

/** The guide. Without JavaScript the checks stand there in their order, with all answers and the causes they point to. */
export function GuidePage({ content, words }: { content: Content; words: Words }) {
  return (
    <>
      <div className="hidden noscript:block">
        <h1 className="text-2xl font-bold">{words.guide.title}</h1>
        <p className="my-4 max-w-text">{words.guide.noScript}</p>
        <CheckList content={content} words={words} />
      </div>
      <div className="noscript:hidden" data-now>
        <Guide
          version={guideVersion(content)}
          catalogue={catalogueAddress(buildCatalogue(content))}
          site={content.site}
          words={words}
        />
      </div>
    </>
  );
}
