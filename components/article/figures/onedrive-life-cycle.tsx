import { Arrow, Box, Drawing, Lines } from './parts';

interface State {
  when: string[];
  name: string;
  lines: string[];
}

const states: State[] = [
  { when: ['before'], name: 'Licensed', lines: ['read and write'] },
  { when: ['day 0'], name: 'Licence gone', lines: ['goes on', 'working'] },
  { when: ['about day 60'], name: 'Read-only', lines: ['can still', 'be copied'] },
  { when: ['day 93'], name: 'Archived', lines: ['nobody can', 'open it'] },
  { when: ['then, without', 'hold or billing'], name: 'Deleted', lines: ['recycle bin,', 'then gone'] },
];

const width = 132;
const gap = 24;
const top = 56;
const bottom = 134;
const left = (index: number) => 6 + index * (width + gap);
const middle = (index: number) => left(index) + width / 2;

/** What becomes of a OneDrive when its licence is taken away, and the way back. */
export const OnedriveLifeCycle = ({ title }: { title: string }) => (
  <Drawing title={title} height={320}>
    {states.map(({ when, name, lines }, index) => (
      <g key={name}>
        <Lines x={middle(index)} y={26} lines={when} className="fill-muted" />
        <Box
          x={left(index)}
          y={top}
          width={width}
          height={bottom - top}
          head={name}
          lines={lines}
          dashed={name === 'Deleted'}
        />
        {index > 0 && (
          <Arrow
            points={[
              [left(index) - gap + 3, top + 39],
              [left(index) - 3, top + 39],
            ]}
          />
        )}
      </g>
    ))}
    <path
      d={`M ${middle(1)} ${bottom + 3} V 168 M ${middle(2)} ${bottom + 3} V 168`}
      strokeWidth={1.5}
      className="fill-none stroke-ink"
    />
    <Arrow
      points={[
        [middle(3) - 30, bottom + 3],
        [middle(3) - 30, 168],
        [middle(0), 168],
        [middle(0), bottom + 3],
      ]}
    />
    <Lines
      x={left(0)}
      y={218}
      anchor="start"
      head="Way back: give the licence again"
      lines={[
        'While the user still exists, the content',
        'comes back from each of these three',
        'states, without a fee.',
      ]}
    />
    <Arrow
      points={[
        [middle(3) + 30, bottom + 3],
        [middle(3) + 30, 197],
      ]}
    />
    <Box
      x={412}
      y={200}
      width={350}
      height={108}
      head="Stays archived"
      lines={[
        'a retention rule holds it, or',
        'archive billing is on.',
        'Owner gone: reactivation for a fee,',
        'then 30 days to copy',
      ]}
    />
  </Drawing>
);
