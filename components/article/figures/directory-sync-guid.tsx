import { Arrow, Box, Drawing, Lines, Mark } from './parts';

interface Stop {
  lines: string[];
  /** What the user carries here: the GUID, nothing, or a mailbox of his own. */
  guid?: 'GUID' | 'empty';
  result?: string;
}

const places = ['Own directory', 'Entra Connect', 'Microsoft Entra ID', 'Exchange Online'];

const copied: Stop[] = [
  { lines: ['msExchMailboxGuid', 'of the old mailbox'], guid: 'GUID' },
  { lines: ['built-in rule', 'copies it'], guid: 'GUID' },
  { lines: ['user with', 'a licence'], guid: 'GUID' },
  { lines: ['takes the mailbox to', 'be on the old server:'], result: 'no mailbox' },
];

const heldBack: Stop[] = [
  { lines: ['msExchMailboxGuid', 'of the old mailbox'], guid: 'GUID' },
  { lines: ['added rule sends', 'AuthoritativeNull'], guid: 'empty' },
  { lines: ['user with', 'a licence'], guid: 'empty' },
  { lines: ['knows of no', 'other mailbox:'], result: 'mailbox made' },
];

const width = 166;
const gap = 30;
const height = 92;
const left = (index: number) => 7 + index * (width + gap);

/** The tag that travels along: filled with a GUID, or a dashed outline where it is empty. */
const Tag = ({ x, y, guid }: { x: number; y: number; guid: 'GUID' | 'empty' }) => (
  <g>
    <rect
      x={x - 34}
      y={y - 12}
      width={68}
      height={24}
      rx={12}
      strokeDasharray={guid === 'empty' ? '5 4' : undefined}
      className={guid === 'empty' ? 'fill-none stroke-ink' : 'fill-ink'}
    />
    <text x={x} y={y + 5} textAnchor="middle" className={guid === 'empty' ? 'fill-ink' : 'fill-paper font-bold'}>
      {guid}
    </text>
  </g>
);

function Lane({ y, name, stops, good }: { y: number; name: string; stops: Stop[]; good: boolean }) {
  return (
    <g>
      <Lines x={7} y={y - 19} anchor="start" head={name} lines={[]} />
      {stops.map(({ lines, guid, result }, index) => (
        <g key={places[index]}>
          <Box x={left(index)} y={y} width={width} height={height} lines={[]} />
          <Lines x={left(index) + width / 2} y={y + 30} lines={lines} />
          {guid && <Tag x={left(index) + width / 2} y={y + 70} guid={guid} />}
          {result && (
            <g>
              <Mark x={left(index) + 20} y={y + 70} good={good} />
              <Lines x={left(index) + 38} y={y + 70} anchor="start" head={result} lines={[]} />
            </g>
          )}
          {index > 0 && (
            <Arrow
              points={[
                [left(index) - gap + 4, y + height / 2],
                [left(index) - 4, y + height / 2],
              ]}
            />
          )}
        </g>
      ))}
    </g>
  );
}

/** How the GUID of the old mailbox keeps Exchange Online from making a mailbox, and the way where it stays behind. */
export const DirectorySyncGuid = ({ title }: { title: string }) => (
  <Drawing title={title} height={360}>
    {places.map((place, index) => (
      <Lines key={place} x={left(index) + width / 2} y={18} lines={[place]} className="fill-muted" />
    ))}
    <Lane y={74} name="The GUID comes along: a mail user, and no mailbox" stops={copied} good={false} />
    <Lane
      y={216}
      name="The GUID stays behind: a mailbox, as a migration with another tool needs it"
      stops={heldBack}
      good
    />
    <Lines
      x={7}
      y={338}
      anchor="start"
      lines={['Users whom Microsoft’s own hybrid move will bring over need the GUID: for them the upper way is right.']}
      className="fill-muted"
    />
  </Drawing>
);
