import type { Content } from '../content';
import { bodiesOf } from '../mention-words';
import type { BodyNode } from '../parse-body';
import type { Problem } from '../problem';

/** What no article may tell a reader to run or to open any more. */
const retired = [
  {
    pattern: /\b(?:Connect-MsolService|(?:Get|Set|New|Remove)-Msol\w+)/i,
    what: 'a command of the retired module MSOnline',
  },
  { pattern: /\b(?:Connect|Get|Set|New|Remove)-AzureAD\w*/i, what: 'a command of the retired module AzureAD' },
  { pattern: /\/powershell\/module\/(?:msonline|azuread)\b/i, what: 'a page of a retired module' },
  { pattern: /\bkb\.cloudiway\.com\b/i, what: 'an address of the vendor that is gone' },
];
/** A password on a command line ends up in histories and logs. */
const secrets = {
  pattern: /(?:-Password\s+["']?[A-Za-z0-9]|--password[= ]["']?[A-Za-z0-9])/,
  what: 'a password on a command line',
};

const runnable = ['powershell', 'bash'];

function codeOf(nodes: BodyNode[]): { line: number; text: string }[] {
  return nodes.flatMap((node): { line: number; text: string }[] => {
    if (node.type === 'code' && runnable.includes(node.lang ?? '') && !node.meta) {
      return [{ line: node.position?.start.line ?? 0, text: node.value }];
    }
    return 'children' in node ? codeOf(node.children as BodyNode[]) : [];
  });
}

/** Commands of retired modules, secrets on a command line, and links that lead to either. */
export function checkCommands(content: Content): Problem[] {
  const inBodies = bodiesOf(content).flatMap(({ file, nodes }) =>
    codeOf(nodes).flatMap(({ line, text }) =>
      [...retired, secrets]
        .filter(({ pattern }) => pattern.test(text))
        .map(({ what }) => ({ file, key: `line ${line}`, expected: `expected no ${what.replace(/^an? /, '')}` })),
    ),
  );
  const { causes, errors, checks, codes, pages } = content;
  const inSources = [...causes, ...errors, ...checks, ...codes, ...pages].flatMap(({ file, sources }) =>
    sources.flatMap(({ url }) =>
      retired
        .filter(({ pattern }) => pattern.test(url))
        .map(({ what }) => ({
          file,
          key: 'sources',
          expected: `expected no ${what.replace(/^an? /, '')}, not ${url}`,
        })),
    ),
  );
  return [...inBodies, ...inSources];
}
