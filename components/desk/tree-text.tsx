import { SiteLink } from '@/components/site/site-link';
import type { NamedNode } from '@/lib/guide/name-tree';

const Text = ({ node: { page, text } }: { node: NamedNode }) =>
  page ? <SiteLink href={page}>{text}</SiteLink> : <span>{text}</span>;

/** The tree as lists within lists: a question, under it each answer with what follows. */
export const TreeText = ({ node }: { node: NamedNode }) => (
  <>
    <Text node={node} />
    {node.branches.length > 0 && (
      <ul className="ml-1 mt-1 flex flex-col gap-1 border-l border-line pl-4">
        {node.branches.map(({ id, share, answer, next }) => (
          // A branch may be longer than a sheet of paper.
          <li key={id} className="print:break-inside-auto!">
            {share} {answer}: <TreeText node={next} />
          </li>
        ))}
        {node.others && <li className="text-muted">{node.others}</li>}
      </ul>
    )}
  </>
);
