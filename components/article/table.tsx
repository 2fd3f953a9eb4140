import type { ReactNode } from 'react';
import { ScrollBox } from '@/components/site/scroll-box';
import type { ArticleContext } from './article-context';

/** A table scrolls in its own box on a narrow screen. */
export const Table = ({ context: { words }, children }: { context: ArticleContext; children?: ReactNode }) => (
  <ScrollBox label={words.table}>
    <table>{children}</table>
  </ScrollBox>
);
