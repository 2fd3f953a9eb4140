import type { Content } from '../content';
import { mentionsOf } from '../mention-words';
import type { BodyNode } from '../parse-body';
import type { Problem } from '../problem';

/** What stands behind the language of each code block: `fine`, `bad`, or nothing. */
const marksOf = (nodes: BodyNode[]): string[] =>
  nodes.flatMap((node): string[] =>
    node.type === 'code' ? [node.meta ?? ''] : 'children' in node ? marksOf(node.children as BodyNode[]) : [],
  );

/**
 * A check can be done by somebody who never did it: its body says how, a command shows what it prints when all is well
 * and when not, and each answer says what one sees and what that means.
 */
export const checkInstructions = ({ checks }: Content): Problem[] =>
  checks.flatMap(({ file, answers, body }) => {
    const problems: Problem[] = [];
    const report = (key: string, expected: string) => problems.push({ file, key, expected });
    for (const { id, help, means } of answers) {
      if (!help) report(`answers.${id}.help`, 'expected what a person sees when this is the answer');
      if (!means) report(`answers.${id}.means`, 'expected what the answer means, once given');
    }
    if (body.length === 0) report('body', 'expected how to find the answer');
    const hasCommand = mentionsOf(body).some(({ word }) => word?.name === 'Command');
    for (const mark of hasCommand ? ['fine', 'bad'] : []) {
      if (!marksOf(body).includes(mark)) report('body', `expected a command to show what it prints when ${mark}`);
    }
    return problems;
  });
