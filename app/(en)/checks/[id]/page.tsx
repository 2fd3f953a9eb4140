import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CheckArticle } from '@/components/article/check-article';
import { loadContent } from '@/lib/content/load-content';
import { wordsOf } from '@/lib/words/words';

export const dynamicParams = false;

const findCheck = (id: string) => loadContent().checks.find((check) => check.id === id);

export const generateStaticParams = () => loadContent().checks.map(({ id }) => ({ id }));

export async function generateMetadata({ params }: PageProps<'/checks/[id]'>): Promise<Metadata> {
  const check = findCheck((await params).id);
  return check ? { title: check.question, description: check.why } : {};
}

export default async function Page({ params }: PageProps<'/checks/[id]'>) {
  const check = findCheck((await params).id);
  if (!check) notFound();
  return <CheckArticle check={check} content={loadContent()} words={wordsOf('en')} />;
}
