import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CodeArticle } from '@/components/article/code-article';
import { type Described, pageMetadata } from '@/components/site/page-metadata';
import type { Code } from '@/lib/content/content';
import { loadContent } from '@/lib/content/load-content';
import { fill } from '@/lib/words/fill';
import { wordsOf } from '@/lib/words/words';

export const dynamicParams = false;

const words = wordsOf('en');

const findCode = (id: string) => loadContent().codes.find((code) => code.id === id);

export const generateStaticParams = () => loadContent().codes.map(({ id }) => ({ id }));

const describePage = ({ id, spellings, meaning }: Code): Described => ({
  path: `/codes/${id}`,
  title: fill(words.found.codeTitle, { code: spellings[0] ?? id }),
  description: meaning,
  picture: 'code',
  isArticle: true,
});

export async function generateMetadata({ params }: PageProps<'/codes/[id]'>): Promise<Metadata> {
  const code = findCode((await params).id);
  return code ? pageMetadata(describePage(code), loadContent(), words) : {};
}

export default async function Page({ params }: PageProps<'/codes/[id]'>) {
  const code = findCode((await params).id);
  if (!code) notFound();
  return <CodeArticle code={code} content={loadContent()} words={words} />;
}
