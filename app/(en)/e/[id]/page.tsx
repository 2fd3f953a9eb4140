import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { pageMetadata } from '@/components/site/page-metadata';
import { ShortPage } from '@/components/site/short-page';
import { loadContent } from '@/lib/content/load-content';
import { type ShortTarget, shortTargets } from '@/lib/content/short-targets';
import { wordsOf } from '@/lib/words/words';

export const dynamicParams = false;

const words = wordsOf('en');

const findTarget = (id: string) => shortTargets(loadContent()).find((target) => target.id === id);

export const generateStaticParams = () => shortTargets(loadContent()).map(({ id }) => ({ id }));

const pictureOf = ({ kind, title }: ShortTarget) => (kind === 'cause' ? { cause: title } : kind);

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
  return <ShortPage target={target} content={loadContent()} words={words} />;
}
