import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ElsewhereArticle } from '@/components/article/elsewhere-article';
import { type Described, pageMetadata } from '@/components/site/page-metadata';
import type { Elsewhere } from '@/lib/content/content';
import { loadContent } from '@/lib/content/load-content';
import { wordsOf } from '@/lib/words/words';

export const dynamicParams = false;

const words = wordsOf('en');

const findElsewhere = (id: string) => loadContent().elsewhere.find((page) => page.id === id);

export const generateStaticParams = () => loadContent().elsewhere.map(({ id }) => ({ id }));

const describePage = ({ id, title, summary }: Elsewhere): Described => ({
  path: `/elsewhere/${id}`,
  title,
  description: summary,
  picture: 'reading',
  isArticle: true,
});

export async function generateMetadata({ params }: PageProps<'/elsewhere/[id]'>): Promise<Metadata> {
  const page = findElsewhere((await params).id);
  return page ? pageMetadata(describePage(page), loadContent(), words) : {};
}

export default async function Page({ params }: PageProps<'/elsewhere/[id]'>) {
  const page = findElsewhere((await params).id);
  if (!page) notFound();
  return <ElsewhereArticle page={page} content={loadContent()} words={words} />;
}
