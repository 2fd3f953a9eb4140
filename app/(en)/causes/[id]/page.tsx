import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CauseArticle } from '@/components/article/cause-article';
import { loadContent } from '@/lib/content/load-content';
import { wordsOf } from '@/lib/words/words';

export const dynamicParams = false;

const findCause = (id: string) => loadContent().causes.find((cause) => cause.id === id);

export const generateStaticParams = () => loadContent().causes.map(({ id }) => ({ id }));

export async function generateMetadata({ params }: PageProps<'/causes/[id]'>): Promise<Metadata> {
  const cause = findCause((await params).id);
  return cause ? { title: cause.title, description: cause.summary } : {};
}

export default async function Page({ params }: PageProps<'/causes/[id]'>) {
  const cause = findCause((await params).id);
  if (!cause) notFound();
  return <CauseArticle cause={cause} content={loadContent()} words={wordsOf('en')} />;
}
