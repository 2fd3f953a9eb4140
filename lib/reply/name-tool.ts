import type { RootContent } from 'mdast';
import type { Language } from '../content/closed-sets';

/**
 * How articles speak of the customer's own tool. In German the name has no ending for the genitive, so that takes `von`.
 * "The tool" stays: it may also be any tool.
 */
const ownTool: Record<Language, { pattern: RegExp; written: (tool: string, found: string) => string }> = {
  en: { pattern: /\byour (?:migration )?tool\b/gi, written: (tool) => tool },
  de: {
    pattern: /\bIhr(?:e[ms])? (?:Migrationst|T)ools?\b/g,
    written: (tool, found) => (found.startsWith('Ihres') ? `von ${tool}` : tool),
  },
  fr: { pattern: /\bvotre outil(?: de migration)?\b/gi, written: (tool) => tool },
};

/** The same blocks with the tool called by its name, as this customer knows it. Commands stay as they are. */
export function nameTool<Node extends RootContent>(nodes: readonly Node[], tool: string, language: Language): Node[] {
  if (tool.trim() === '') return [...nodes];
  const { pattern, written } = ownTool[language];
  const named = (node: RootContent): RootContent => {
    if (node.type === 'text')
      return { ...node, value: node.value.replace(pattern, (found) => written(tool.trim(), found)) };
    return 'children' in node ? ({ ...node, children: node.children.map(named) } as RootContent) : node;
  };
  return nodes.map((node) => named(node) as Node);
}
