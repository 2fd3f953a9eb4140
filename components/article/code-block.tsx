import type { ReactNode } from 'react';
import type { Shell } from '@/lib/content/closed-sets';
import type { ArticleContext } from './article-context';
import { CodeBox } from './code-box';

interface Props {
  'data-shell'?: Shell;
  'data-shows'?: 'fine' | 'bad';
  context: ArticleContext;
  children?: ReactNode;
}

/**
 * A block of code. What is meant to be run can be copied; what a command prints stands under a word that says whether
 * it is good.
 */
export function CodeBlock({
  'data-shell': shell = 'text',
  'data-shows': shows,
  context: { words, isCause },
  children,
}: Props) {
  const outputs = { fine: words.command.fine, bad: isCause ? words.command.bad : words.command.badElsewhere };
  const label = shows ? outputs[shows] : words.shell[shell];
  const text = typeof children === 'string' ? children : '';
  return <CodeBox text={text} label={label} words={words.command} {...(shows ? { shows } : {})} />;
}
