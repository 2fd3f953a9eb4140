import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CodeArticle } from '@/components/article/code-article';
import { loadContent } from '@/lib/content/load-content';
import { wordsOf } from '@/lib/words/words';

export const dynamicParams = false;

const findCode = (id: string) => loadContent().codes.find((code) => code.id === id);

export const generateStaticParams = () => loadContent().codes.map(({ id }) => ({ id }));

export async function generateMetadata({ params }: PageProps<'/codes/[id]'>): Promise<Metadata> {
  const code = findCode((await params).id);
  return code ? { title: code.spellings[0] ?? code.id, description: code.meaning } : {};
}

export default async function Page({ params }: PageProps<'/codes/[id]'>) {
  const code = findCode((await params).id);
  if (!code) notFound();
  return <CodeArticle code={code} content={loadContent()} words={wordsOf('en')} />;
}
