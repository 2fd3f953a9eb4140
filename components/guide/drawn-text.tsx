import type { Root } from 'hast';
import { useMemo } from 'react';
import type { ArticleContext } from '@/components/article/article-context';
import { drawTree } from '@/components/article/draw-tree';
import type { PreparedGuide } from '@/lib/guide/prepare-guide';
import type { Words } from '@/lib/words/en';

interface Props {
  tree: Root;
  guide: PreparedGuide;
  isCause?: boolean;
  isVerify?: boolean;
  words: Words;
}

/** A piece of an article's body, drawn in the browser with the words that authors use. */
export function DrawnText({ tree, guide, isCause = false, isVerify = false, words }: Props) {
  const drawn = useMemo(() => {
    const checks = new Map(guide.checks.map(({ check }) => [check.id, check]));
    const context: ArticleContext = { words, isCause, isVerify, checks };
    return drawTree(tree, context);
  }, [tree, guide, isCause, isVerify, words]);
  return <div className="prose min-w-0">{drawn}</div>;
}
