import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CheckArticle } from '@/components/article/check-article';
import { LinkedData } from '@/components/article/linked-data';
import { type Described, pageMetadata } from '@/components/site/page-metadata';
import type { Check } from '@/lib/content/content';
import { loadContent } from '@/lib/content/load-content';
import { wordsOf } from '@/lib/words/words';

export const dynamicParams = false;

const words = wordsOf('en');

const findCheck = (id: string) => loadContent().checks.find((check) => check.id === id);

export const generateStaticParams = () => loadContent().checks.map(({ id }) => ({ id }));

const describePage = ({ id, question, why }: Check): Described => ({
  path: `/checks/${id}`,
  title: question,
  description: why,
  picture: 'check',
  isArticle: true,
});

export async function generateMetadata({ params }: PageProps<'/checks/[id]'>): Promise<Metadata> {
  const check = findCheck((await params).id);
  return check ? pageMetadata(describePage(check), loadContent(), words) : {};
}

export default async function Page({ params }: PageProps<'/checks/[id]'>) {
  const check = findCheck((await params).id);
  if (!check) notFound();
  return (
    <>
      <CheckArticle check={check} content={loadContent()} words={words} />
      <LinkedData described={describePage(check)} article={check} content={loadContent()} words={words} />
    </>
  );
}
