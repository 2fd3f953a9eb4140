import { PageHeading } from '@/components/site/page-heading';
import { ScrollBox } from '@/components/site/scroll-box';
import type { Content } from '@/lib/content/content';
import { buildGuideModel } from '@/lib/guide/build-guide-model';
import { type CommonEntry, commonEntries } from '@/lib/guide/common-entries';
import { decisionTree } from '@/lib/guide/decision-tree';
import { type NamedNode, nameTree } from '@/lib/guide/name-tree';
import { prepareGuide } from '@/lib/guide/prepare-guide';
import type { Words } from '@/lib/words/en';
import { fill } from '@/lib/words/fill';
import { learnWords } from '@/lib/words/learn-words';
import { LearnedNumbers } from './learned-numbers';
import { PictureKey } from './picture-key';
import { TreePicture } from './tree-picture';
import { TreeText } from './tree-text';

/** Three checks one after the other, and the answers that one of twenty visits gives: what a picture can hold. */
const depth = 3;
const leastShare = 0.05;

interface NamedEntry {
  id: string;
  title: string;
  tree: NamedNode;
}

function nameEntries(content: Content, words: Words): NamedEntry[] {
  const guide = prepareGuide(buildGuideModel(content, ''));
  const day = new Date().toISOString().slice(0, 10);
  const titleOf = ({ findings }: CommonEntry) => {
    const form = findings.form && guide.formById.get(findings.form);
    return form ? fill(words.deskGuide.form, { title: form.title }) : words.deskGuide.nothing;
  };
  return commonEntries.map((entry) => ({
    id: entry.id,
    title: titleOf(entry),
    tree: nameTree(guide, decisionTree(guide, entry.findings, { day, depth, leastShare }), words),
  }));
}

const EntrySection = ({ entry: { id, title, tree }, words }: { entry: NamedEntry; words: Words }) => (
  <section aria-labelledby={id} className="mt-12">
    <h2 id={id} className="mb-4 text-xl font-bold">
      {title}
    </h2>
    <ScrollBox
      label={fill(words.deskGuide.picture, { entry: title })}
      className="max-h-[80vh] rounded-control border border-line supports-[selector(::details-content)]:print:hidden print:max-h-none print:overflow-visible print:border-0"
    >
      <TreePicture tree={tree} title={fill(words.deskGuide.picture, { entry: title })} />
    </ScrollBox>
    {/* Paper can't scroll: the text is printed unfolded in place of the picture, where the browser can unfold it. */}
    <details className="mt-4 print:[&::details-content]:[content-visibility:visible]">
      <summary className="screen-only min-h-8 cursor-pointer py-1 text-accent underline underline-offset-4">
        {words.deskGuide.asText}
      </summary>
      <div className="mt-2 leading-7">
        <TreeText node={tree} />
      </div>
    </details>
  </section>
);

/** How the guide decides, from where visits begin most. */
export function GuideTreePage({ content, words }: { content: Content; words: Words }) {
  const entries = nameEntries(content, words);
  const texts = words.deskGuide;
  return (
    <>
      <PageHeading title={texts.title} intro={texts.intro} />
      <p className="mt-4 max-w-text">{texts.shares}</p>
      <nav aria-label={texts.entries} className="screen-only mt-6">
        <ul className="flex flex-col gap-1">
          {entries.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`} className="inline-block py-1">
                {title}
              </a>
            </li>
          ))}
          <li>
            <a href="#learned" className="inline-block py-1">
              {learnWords.title}
            </a>
          </li>
        </ul>
      </nav>
      <PictureKey label={texts.key} keys={texts.keys} />
      {entries.map((entry) => (
        <EntrySection key={entry.id} entry={entry} words={words} />
      ))}
      <LearnedNumbers content={content} words={words} />
    </>
  );
}
