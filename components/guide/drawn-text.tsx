import { useMemo } from 'react';
import type { ArticleContext } from '@/components/article/article-context';
import { drawTree } from '@/components/article/draw-tree';
import type { SpokenTree } from '@/lib/content/guide-texts';
import type { PreparedGuide } from '@/lib/guide/prepare-guide';
import type { Words } from '@/lib/words/en';
import { langOf } from '@/lib/words/lang-of';

interface Props {
  tree: SpokenTree;
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
  return (
    <div lang={langOf(words, tree)} className="prose min-w-0">
      {drawn}
    </div>
  );
}
