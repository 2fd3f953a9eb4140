import type { ReactNode } from 'react';

type Point = readonly [x: number, y: number];

const lineHeight = 19;

interface DrawingProps {
  title: string;
  height: number;
  children: ReactNode;
}

/** The sheet of every picture: 768 units on 48rem or more, so that its text (14 units) is never under the size `text-s`. */
export const Drawing = ({ title, height, children }: DrawingProps) => (
  <svg
    viewBox={`0 0 768 ${height}`}
    role="img"
    aria-label={title}
    fontSize={14}
    className="h-auto w-full min-w-[48rem] font-sans"
  >
    {children}
  </svg>
);

interface LinesProps {
  x: number;
  /** The middle of the lines. */
  y: number;
  lines: readonly string[];
  /** Drawn bold, above the lines. */
  head?: string | undefined;
  anchor?: 'start' | 'middle';
  className?: string;
}

/** Lines of text one below the other. */
export function Lines({ x, y, lines, head, anchor = 'middle', className = 'fill-ink' }: LinesProps) {
  const all = head === undefined ? lines : [head, ...lines];
  const first = y + 5 - ((all.length - 1) * lineHeight) / 2;
  return all.map((line, index) => (
    <text
      key={line}
      x={x}
      y={first + index * lineHeight}
      textAnchor={anchor}
      className={line === head ? `${className} font-bold` : className}
    >
      {line}
    </text>
  ));
}

interface BoxProps {
  x: number;
  y: number;
  width: number;
  height: number;
  lines: readonly string[];
  head?: string | undefined;
  /** A dashed edge: what may happen, or what is no longer there. */
  dashed?: boolean;
}

/** A box with lines in its middle. */
export const Box = ({ x, y, width, height, lines, head, dashed = false }: BoxProps) => (
  <g>
    <rect
      x={x}
      y={y}
      width={width}
      height={height}
      rx={8}
      strokeDasharray={dashed ? '6 4' : undefined}
      className="fill-raised stroke-edge"
    />
    <Lines x={x + width / 2} y={y + height / 2} lines={lines} head={head} />
  </g>
);

/** A line through the points with a head at the last one. The last stretch runs straight across or straight up or down. */
export function Arrow({ points }: { points: readonly [Point, ...Point[], Point] }) {
  const [x, y] = points[points.length - 1] ?? points[0];
  const [fromX, fromY] = points[points.length - 2] ?? points[0];
  const [stepX, stepY] = [Math.sign(x - fromX), Math.sign(y - fromY)];
  const wing = (side: number) => `${x - 7 * stepX + 5 * side * stepY} ${y - 7 * stepY + 5 * side * stepX}`;
  return (
    <path
      d={`M ${points.map((point) => point.join(' ')).join(' L ')} M ${wing(1)} L ${x} ${y} L ${wing(-1)}`}
      strokeWidth={1.5}
      className="fill-none stroke-ink"
    />
  );
}

/** A tick for what works, a cross for what doesn't. */
export const Mark = ({ x, y, good }: { x: number; y: number; good: boolean }) => (
  <g>
    <circle cx={x} cy={y} r={10} className={good ? 'fill-good' : 'fill-bad'} />
    <path
      d={good ? `M ${x - 5} ${y} l 4 4 l 6 -8` : `M ${x - 4} ${y - 4} l 8 8 m 0 -8 l -8 8`}
      strokeWidth={2}
      className="fill-none stroke-paper"
    />
  </g>
);

/** A number in a disc: a place where it can break. */
export const Numbered = ({ x, y, number }: { x: number; y: number; number: number }) => (
  <g>
    <circle cx={x} cy={y} r={12} className="fill-bad" />
    <text x={x} y={y + 5} textAnchor="middle" className="fill-paper font-bold">
      {number}
    </text>
  </g>
);
