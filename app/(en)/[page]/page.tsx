import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PageArticle } from '@/components/article/page-article';
import { loadContent } from '@/lib/content/load-content';
import { wordsOf } from '@/lib/words/words';

export const dynamicParams = false;

const findPage = (id: string) => loadContent().pages.find((page) => page.id === id);

export const generateStaticParams = () => loadContent().pages.map(({ id }) => ({ page: id }));

export async function generateMetadata({ params }: PageProps<'/[page]'>): Promise<Metadata> {
  const page = findPage((await params).page);
  return page ? { title: page.title, description: page.summary } : {};
}

export default async function Page({ params }: PageProps<'/[page]'>) {
  const page = findPage((await params).page);
  if (!page) notFound();
  return <PageArticle page={page} content={loadContent()} words={wordsOf('en')} />;
}
