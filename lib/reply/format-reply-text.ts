import type { ListItem, PhrasingContent, Root, RootContent, Table } from 'mdast';

/*
 * A reply as plain text. No line is wrapped: mail programs wrap by themselves, and a command that was broken in two
 * doesn't run.
 */

const indent = (text: string, by: string): string => text.replace(/^(?=.)/gm, by);

function inline(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node): string => {
      if (node.type === 'break') return '\n';
      if (node.type === 'link') {
        const text = inline(node.children);
        return text === node.url ? text : `${text} (${node.url})`;
      }
      if ('children' in node) return inline(node.children);
      // A line break within a sentence of an article is a space.
      return 'value' in node ? (node.type === 'text' ? node.value.replaceAll('\n', ' ') : node.value) : '';
    })
    .join('');
}

/**
 * A table has no room in a mail: each row becomes a line. In two columns the first names the second; in more, each cell
 * stands behind the name of its column.
 */
function rows({ children: [head, ...rest] }: Table): string {
  const names = head?.children.map(({ children }) => inline(children)) ?? [];
  const line = ({ children: cells }: Table['children'][number]) =>
    names.length === 2
      ? cells.map(({ children }) => inline(children)).join(' – ')
      : cells.map(({ children }, place) => `${names[place] ?? ''}: ${inline(children)}`).join('; ');
  return rest.map((row) => `- ${line(row)}`).join('\n');
}

function item({ children }: ListItem, mark: string): string {
  const text = blocks(children);
  return `${mark} ${indent(text, ' '.repeat(mark.length + 1)).trimStart()}`;
}

function block(node: RootContent): string {
  switch (node.type) {
    case 'heading':
      return `${inline(node.children)}\n${'-'.repeat(inline(node.children).length)}`;
    case 'paragraph':
      return inline(node.children);
    case 'code':
      return indent(node.value, '    ');
    case 'table':
      return rows(node);
    case 'list':
      return node.children
        .map((one, place) => item(one, node.ordered ? `${place + 1}.` : '-'))
        .join(node.spread ? '\n\n' : '\n');
    case 'blockquote':
      return indent(blocks(node.children), '  ');
    default:
      return '';
  }
}

const blocks = (nodes: readonly RootContent[]): string => nodes.map(block).join('\n\n');

/** Writes a reply as plain text, as it goes into a mail or a ticket. */
export const formatReplyText = ({ children }: Root): string => `${blocks(children)}\n`;
