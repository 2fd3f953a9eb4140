import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ErrorArticle } from '@/components/article/error-article';
import { loadContent } from '@/lib/content/load-content';
import { buildCatalogue } from '@/lib/match/build-catalogue';
import { openCauses } from '@/lib/match/open-causes';
import { wordsOf } from '@/lib/words/words';

export const dynamicParams = false;

const findForm = (id: string) => loadContent().errors.find((form) => form.id === id);

export const generateStaticParams = () => loadContent().errors.map(({ id }) => ({ id }));

export async function generateMetadata({ params }: PageProps<'/errors/[id]'>): Promise<Metadata> {
  const form = findForm((await params).id);
  return form ? { title: form.title, description: form.summary } : {};
}

export default async function Page({ params }: PageProps<'/errors/[id]'>) {
  const content = loadContent();
  const form = findForm((await params).id);
  if (!form) notFound();
  const open = openCauses(buildCatalogue(content), form.id);
  return <ErrorArticle form={form} open={open} content={content} words={wordsOf('en')} />;
}
