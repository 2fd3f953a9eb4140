import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { OtherVersions } from '@/components/article/other-versions';
import { pageMetadata } from '@/components/site/page-metadata';
import { ShortPage } from '@/components/site/short-page';
import type { Content } from '@/lib/content/content';
import { loadContent } from '@/lib/content/load-content';
import { type ShortTarget, shortTargets } from '@/lib/content/short-targets';
import { writtenLanguages } from '@/lib/content/written-languages';
import { wordsOf } from '@/lib/words/words';

export const dynamicParams = false;

const words = wordsOf('en');

const findTarget = (id: string) => shortTargets(loadContent()).find((target) => target.id === id);

export const generateStaticParams = () => shortTargets(loadContent()).map(({ id }) => ({ id }));

const pictureOf = ({ kind, title }: ShortTarget) => (kind === 'cause' ? { cause: title } : kind);

const listOf = ({ causes, errors, codes }: Content, { kind }: ShortTarget) =>
  ({ cause: causes, error: errors, code: codes })[kind];

/** The description is that of the article's own page: search engines and chats know one address of it. */
export async function generateMetadata({ params }: PageProps<'/e/[id]'>): Promise<Metadata> {
  const target = findTarget((await params).id);
  if (!target) return {};
  const { address: path, title, summary: description } = target;
  return pageMetadata({ path, title, description, picture: pictureOf(target), isArticle: true }, loadContent(), words);
}

export default async function Page({ params }: PageProps<'/e/[id]'>) {
  const target = findTarget((await params).id);
  if (!target) notFound();
  const versions = writtenLanguages((content) => listOf(content, target), target.of);
  return (
    <>
      <OtherVersions path={target.address} versions={versions} words={words} />
      <ShortPage target={target} content={loadContent()} words={words} />
    </>
  );
}
