import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ErrorArticle } from '@/components/article/error-article';
import { LinkedData } from '@/components/article/linked-data';
import { type Described, pageMetadata } from '@/components/site/page-metadata';
import type { ErrorForm } from '@/lib/content/content';
import { loadContent } from '@/lib/content/load-content';
import { buildCatalogue } from '@/lib/match/build-catalogue';
import { openCauses } from '@/lib/match/open-causes';
import { wordsOf } from '@/lib/words/words';

export const dynamicParams = false;

const words = wordsOf('en');

const findForm = (id: string) => loadContent().errors.find((form) => form.id === id);

export const generateStaticParams = () => loadContent().errors.map(({ id }) => ({ id }));

const describePage = ({ id, title, summary }: ErrorForm): Described => ({
  path: `/errors/${id}`,
  title,
  description: summary,
  picture: 'error',
  isArticle: true,
});

export async function generateMetadata({ params }: PageProps<'/errors/[id]'>): Promise<Metadata> {
  const form = findForm((await params).id);
  return form ? pageMetadata(describePage(form), loadContent(), words) : {};
}

export default async function Page({ params }: PageProps<'/errors/[id]'>) {
  const content = loadContent();
  const form = findForm((await params).id);
  if (!form) notFound();
  const open = openCauses(buildCatalogue(content), form.id);
  return (
    <>
      <ErrorArticle form={form} open={open} content={content} words={words} />
      <LinkedData described={describePage(form)} article={form} content={loadContent()} words={words} />
    </>
  );
}
