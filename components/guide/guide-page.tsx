import { CheckList } from '@/components/lists/check-list';
import type { Content } from '@/lib/content/content';
import { guideVersion } from '@/lib/content/guide-files';
import { buildGuideModel } from '@/lib/guide/build-guide-model';
import { firstStep } from '@/lib/guide/first-step';
import { prepareGuide } from '@/lib/guide/prepare-guide';
import { buildCatalogue, catalogueAddress } from '@/lib/match/build-catalogue';
import type { Words } from '@/lib/words/en';
import { Guide } from './guide';
import { visitKey } from './kept-visit';

/** The guide. Without JavaScript the checks stand there in their order, with all answers and the causes they point to. */
export function GuidePage({ content, words }: { content: Content; words: Words }) {
  const version = guideVersion(content);
  const guide = prepareGuide(buildGuideModel(content, version));
  return (
    <>
      <div className="hidden noscript:block">
        <h1 className="text-2xl font-bold">{words.guide.title}</h1>
        <p className="my-4 max-w-text">{words.guide.noScript}</p>
        <CheckList content={content} words={words} />
      </div>
      <div className="noscript:hidden" data-now={visitKey}>
        <Guide
          version={version}
          start={firstStep(guide, new Date().toISOString().slice(0, 10))}
          catalogue={catalogueAddress(buildCatalogue(content))}
          site={content.site}
          words={words}
        />
      </div>
    </>
  );
}
