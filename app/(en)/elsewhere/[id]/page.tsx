import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ElsewhereArticle } from '@/components/article/elsewhere-article';
import { loadContent } from '@/lib/content/load-content';
import { wordsOf } from '@/lib/words/words';

export const dynamicParams = false;

const findElsewhere = (id: string) => loadContent().elsewhere.find((page) => page.id === id);

export const generateStaticParams = () => loadContent().elsewhere.map(({ id }) => ({ id }));

export async function generateMetadata({ params }: PageProps<'/elsewhere/[id]'>): Promise<Metadata> {
  const page = findElsewhere((await params).id);
  return page ? { title: page.title, description: page.summary } : {};
}

export default async function Page({ params }: PageProps<'/elsewhere/[id]'>) {
  const page = findElsewhere((await params).id);
  if (!page) notFound();
  return <ElsewhereArticle page={page} content={loadContent()} words={wordsOf('en')} />;
}
