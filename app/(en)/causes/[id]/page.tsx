import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CauseArticle } from '@/components/article/cause-article';
import { LinkedData } from '@/components/article/linked-data';
import { type Described, pageMetadata } from '@/components/site/page-metadata';
import type { Cause } from '@/lib/content/content';
import { loadContent } from '@/lib/content/load-content';
import { wordsOf } from '@/lib/words/words';

export const dynamicParams = false;

const words = wordsOf('en');

const findCause = (id: string) => loadContent().causes.find((cause) => cause.id === id);

export const generateStaticParams = () => loadContent().causes.map(({ id }) => ({ id }));

const describePage = ({ id, title, summary }: Cause): Described => ({
  path: `/causes/${id}`,
  title,
  description: summary,
  picture: { cause: title },
  isArticle: true,
});

export async function generateMetadata({ params }: PageProps<'/causes/[id]'>): Promise<Metadata> {
  const cause = findCause((await params).id);
  return cause ? pageMetadata(describePage(cause), loadContent(), words) : {};
}

export default async function Page({ params }: PageProps<'/causes/[id]'>) {
  const cause = findCause((await params).id);
  if (!cause) notFound();
  return (
    <>
      <CauseArticle cause={cause} content={loadContent()} words={words} />
      <LinkedData described={describePage(cause)} article={cause} content={loadContent()} words={words} />
    </>
  );
}
