import type { NamedNode } from '@/lib/guide/name-tree';
import { boxLook } from './box-look';
import { boxWidth, type Line, layOutTree, middleOf, type Placed, padding } from './lay-out-tree';

/** Lines of text one below the other; `top` is that of the first. */
const Lines = ({ lines, x, top, className }: { lines: Line[]; x: number; top: number; className: string }) => (
  <text x={x} className={className}>
    {lines.map(({ text, down }) => (
      <tspan key={down} x={x} y={top + down + 14}>
        {text}
      </tspan>
    ))}
  </text>
);

const Part = ({ part }: { part: Placed }) => (
  <g>
    {part.from && (
      <path
        d={`M${part.from.x} ${part.from.y} h10 V${middleOf(part)} H${part.x - 3}`}
        className="fill-none stroke-edge"
      />
    )}
    {part.answer.length > 0 && <Lines lines={part.answer} x={part.x} top={part.top} className="fill-muted" />}
    {part.lines.length > 0 && (
      <>
        <rect
          x={part.x}
          y={part.boxTop}
          width={boxWidth}
          height={part.boxHeight}
          rx={8}
          className={boxLook[part.kind]}
        />
        <Lines
          lines={part.lines}
          x={part.x + padding.x}
          top={part.boxTop + padding.y}
          className={part.kind === 'offer' ? 'fill-ink font-bold' : 'fill-ink'}
        />
      </>
    )}
  </g>
);

/** The tree as a picture, from left to right, at the size of the text around it: it stands in a box that scrolls. */
export function TreePicture({ tree, title }: { tree: NamedNode; title: string }) {
  const { width, height, parts } = layOutTree(tree);
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={title}
      fontSize={14}
      className="max-w-none font-sans print:h-auto print:max-w-full"
    >
      {parts.map((part) => (
        <Part key={part.key} part={part} />
      ))}
    </svg>
  );
}
