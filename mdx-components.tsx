import { ArticleLink } from '@/components/article/article-link';
import { CheckReference } from '@/components/article/check-reference';
import { CodeBlock } from '@/components/article/code-block';
import { Command } from '@/components/article/command';
import { Figure } from '@/components/article/figure';
import { Message } from '@/components/article/message';
import { Note, Warning } from '@/components/article/note';
import { Passage } from '@/components/article/passage';
import { Screen } from '@/components/article/screen';
import { Step, Steps } from '@/components/article/steps';
import { Table } from '@/components/article/table';

/**
 * The words authors use in an article, as one list. `HowToTell`, `Fix` and `PutBack` of a cause are taken apart before
 * anything is drawn (lib/content/cause-body.ts), so that article, guide and reply share their steps.
 */
export const articleVocabulary = {
  Check: CheckReference,
  Command,
  Figure,
  HowToTell: Passage,
  Message,
  Note,
  Screen,
  Step,
  Steps,
  Verify: Passage,
  Warning,
  a: ArticleLink,
  pre: CodeBlock,
  table: Table,
};
