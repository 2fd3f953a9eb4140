import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LinkedData } from '@/components/article/linked-data';
import { PageArticle } from '@/components/article/page-article';
import { type Described, pageMetadata } from '@/components/site/page-metadata';
import type { Page as ContentPage } from '@/lib/content/content';
import { loadContent } from '@/lib/content/load-content';
import { wordsOf } from '@/lib/words/words';

export const dynamicParams = false;

const words = wordsOf('en');

const findPage = (id: string) => loadContent().pages.find((page) => page.id === id);

export const generateStaticParams = () => loadContent().pages.map(({ id }) => ({ page: id }));

const describePage = ({ id, title, summary }: ContentPage): Described => ({
  path: `/${id}`,
  title,
  description: summary,
  picture: 'reading',
  isArticle: true,
});

export async function generateMetadata({ params }: PageProps<'/[page]'>): Promise<Metadata> {
  const page = findPage((await params).page);
  return page ? pageMetadata(describePage(page), loadContent(), words) : {};
}

export default async function Page({ params }: PageProps<'/[page]'>) {
  const page = findPage((await params).page);
  if (!page) notFound();
  return (
    <>
      <PageArticle page={page} content={loadContent()} words={words} />
      <LinkedData described={describePage(page)} article={page} content={loadContent()} words={words} />
    </>
  );
}
