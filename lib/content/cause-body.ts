import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { attributesOf } from './check-words';
import type { BodyNode } from './parse-body';
import type { Problem } from './problem';

/** One action for a person. The same step feeds the article, the guide's tick list, the reply and the print. */
export interface Step {
  id: string;
  nodes: BodyNode[];
}
export interface FixBody {
  id: string;
  intro: BodyNode[];
  steps: Step[];
  verify: BodyNode[];
}
export interface PutBackBody {
  fix: string;
  intro: BodyNode[];
  steps: Step[];
}
/** The body of a cause, taken apart. */
export interface CauseBody {
  whatHappens: BodyNode[];
  howToTell: BodyNode[];
  fixes: FixBody[];
  putBack: PutBackBody[];
}

const isWord = (node: BodyNode, name: string): node is MdxJsxFlowElement =>
  node.type === 'mdxJsxFlowElement' && node.name === name;
const childrenOf = (node: MdxJsxFlowElement) => node.children as BodyNode[];
const attribute = (node: MdxJsxFlowElement, name: string) => attributesOf(node)?.[name] ?? '';

/** The steps among these nodes, and what stands around them. */
function takeSteps(nodes: BodyNode[]): { steps: Step[]; rest: BodyNode[] } {
  const lists = nodes.filter((node) => isWord(node, 'Steps'));
  const steps = lists.flatMap(childrenOf).filter((node) => isWord(node, 'Step'));
  return {
    steps: steps.map((step) => ({ id: attribute(step, 'id'), nodes: childrenOf(step) })),
    rest: nodes.filter((node) => !isWord(node, 'Steps')),
  };
}

function takeFix(node: MdxJsxFlowElement): FixBody {
  const { steps, rest } = takeSteps(childrenOf(node));
  return {
    id: attribute(node, 'id'),
    intro: rest.filter((child) => !isWord(child, 'Verify')),
    steps,
    verify: rest.filter((child) => isWord(child, 'Verify')).flatMap(childrenOf),
  };
}

function takePutBack(node: MdxJsxFlowElement): PutBackBody {
  const { steps, rest } = takeSteps(childrenOf(node));
  return { fix: attribute(node, 'fix'), intro: rest, steps };
}

const sections = ['HowToTell', 'Fix', 'PutBack'];

/**
 * Takes the body of a cause apart: what happens (all before the first section), how to tell, fixes, put back.
 * What stands outside the sections later on is a problem, since nothing would show it.
 */
export function takeCauseBody(file: string, nodes: BodyNode[]): { body: CauseBody; problems: Problem[] } {
  const isSection = (node: BodyNode) => node.type === 'mdxJsxFlowElement' && sections.includes(node.name ?? '');
  const first = nodes.findIndex(isSection);
  const from = first < 0 ? nodes.length : first;
  const body: CauseBody = {
    whatHappens: nodes.slice(0, from),
    howToTell: nodes.filter((node) => isWord(node, 'HowToTell')).flatMap(childrenOf),
    fixes: nodes.filter((node) => isWord(node, 'Fix')).map(takeFix),
    putBack: nodes.filter((node) => isWord(node, 'PutBack')).map(takePutBack),
  };
  const stray = nodes.slice(from).filter((node) => !isSection(node));
  const problems = stray.map((node) => ({
    file,
    key: `line ${node.position?.start.line ?? '?'}`,
    expected: `expected only <${sections.join('>, <')}> after the first of them`,
  }));
  if (body.whatHappens.length === 0)
    problems.push({ file, key: 'body', expected: 'expected what happens, before <HowToTell>' });
  if (body.howToTell.length === 0)
    problems.push({ file, key: 'body', expected: 'expected a <HowToTell> with content' });
  for (const fix of body.fixes) {
    if (fix.steps.length === 0)
      problems.push({ file, key: `<Fix id="${fix.id}">`, expected: 'expected <Steps> with a <Step>' });
    if (fix.verify.length === 0) problems.push({ file, key: `<Fix id="${fix.id}">`, expected: 'expected a <Verify>' });
  }
  for (const list of [...body.fixes, ...body.putBack]) {
    const ids = list.steps.map((step) => step.id);
    const twice = ids.find((id, index) => ids.indexOf(id) !== index);
    if (twice)
      problems.push({
        file,
        key: `<Step id="${twice}">`,
        expected: 'expected step ids to be unique within their list',
      });
  }
  return { body, problems };
}
