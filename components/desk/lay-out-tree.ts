import type { NamedBranch, NamedNode } from '@/lib/guide/name-tree';

export const lineHeight = 19;
export const boxWidth = 252;
export const padding = { x: 8, y: 6 };
/** Four columns are as wide as the page, so that a wide window scrolls in one direction only. */
const columnWidth = 276;
const margin = 8;
const gapBelowAnswer = 4;
const gapBelowPart = 12;
/** For the widest system font that we met; most leave some room. */
const charactersIn = { answer: 31, box: 28, boldBox: 26 };

/** A line of text and how far it stands below the first. */
export interface Line {
  text: string;
  down: number;
}

/** A box with the answer that leads to it above, and its place. */
export interface Placed {
  key: string;
  /** The answers that are summed up stand without a box. */
  kind: NamedNode['kind'] | 'others';
  answer: Line[];
  lines: Line[];
  x: number;
  /** Where the answer begins, and where the box does. */
  top: number;
  boxTop: number;
  boxHeight: number;
  /** Where the line from the check before begins. */
  from?: { x: number; y: number };
}

export interface TreeLayout {
  width: number;
  height: number;
  parts: Placed[];
}

/** Breaks a text into lines between words. */
function breakLines(text: string, most: number): Line[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line, index) => ({ text: line, down: index * lineHeight }));
}

const heightOf = (lines: Line[]) => lines.length * lineHeight;
export const bottomOf = ({ boxTop, boxHeight }: Placed) => boxTop + boxHeight;
/** Where a line arrives at a part and leaves it. */
export const middleOf = ({ boxTop, boxHeight, kind, top }: Placed) =>
  kind === 'others' ? top + lineHeight / 2 : boxTop + boxHeight / 2;

function placePart(given: Pick<Placed, 'key' | 'kind' | 'x' | 'top'>, answer: string, text: string, before?: Placed) {
  const above = answer === '' ? [] : breakLines(answer, charactersIn.answer);
  const lines = text === '' ? [] : breakLines(text, given.kind === 'offer' ? charactersIn.boldBox : charactersIn.box);
  const boxTop = given.top + heightOf(above) + (above.length > 0 ? gapBelowAnswer : 0);
  const boxHeight = lines.length > 0 ? heightOf(lines) + 2 * padding.y : 0;
  const from = before && { from: { x: before.x + boxWidth, y: middleOf(before) } };
  return { ...given, answer: above, lines, boxTop, boxHeight, ...from };
}

/** Places a node at the top of its room and what follows it in the next column, one below the other. */
function placeNode(
  node: NamedNode,
  key: string,
  x: number,
  top: number,
  branch?: NamedBranch,
  before?: Placed,
): Placed[] {
  const answer = branch ? `${branch.share} ${branch.answer}` : '';
  const own = placePart({ key, kind: node.kind, x, top }, answer, node.text, before);
  const parts: Placed[] = [own];
  let next = top;
  for (const one of node.branches) {
    const below = placeNode(one.next, `${key}/${one.id}`, x + columnWidth, next, one, own);
    parts.push(...below);
    next = Math.max(...below.map(bottomOf)) + gapBelowPart;
  }
  if (node.others) {
    const place = { key: `${key}/others`, kind: 'others' as const, x: x + columnWidth, top: next };
    parts.push(placePart(place, node.others, '', own));
  }
  return parts;
}

/**
 * The tree from left to right, a column for each check. A check stands beside its first answer and not in the middle
 * of all, so that whoever begins at the top left sees the beginning whole.
 */
export function layOutTree(tree: NamedNode): TreeLayout {
  const parts = placeNode(tree, 'start', margin, margin);
  return {
    width: Math.max(...parts.map(({ x }) => x)) + boxWidth + margin,
    height: Math.max(...parts.map(bottomOf)) + margin,
    parts,
  };
}
