import type { ReactNode } from 'react';
import { ScrollBox } from '@/components/site/scroll-box';
import type { Shell } from '@/lib/content/closed-sets';
import type { ArticleContext } from './article-context';
import { CopyButton } from './copy-button';

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
  return (
    <div className={`min-w-0 bg-paper p-3 ${shows ? '' : 'md:col-span-2'}`}>
      <div className="flex items-center justify-between gap-4 text-s">
        {shows ? (
          <p className={`font-bold ${shows === 'fine' ? 'text-good' : 'text-bad'}`}>
            <span aria-hidden="true">{shows === 'fine' ? '✓ ' : '✕ '}</span>
            {label}
          </p>
        ) : (
          <p className="text-muted">{label}</p>
        )}
        {!shows && <CopyButton text={text} words={words.command} />}
      </div>
      <ScrollBox label={label} className="mt-2">
        <pre className="font-mono text-s">
          <code>{children}</code>
        </pre>
      </ScrollBox>
    </div>
  );
}
