import { Arrow, Box, Drawing, Lines } from './parts';

interface Stage {
  question: string[];
  delegated: string[];
  appOnly: string[];
}

const stages: Stage[] = [
  {
    question: ['Who signs in?'],
    delegated: ['an account, with name and', 'password, through the app'],
    appOnly: ['the app, with its own', 'secret or certificate'],
  },
  {
    question: ['Who can be', 'asked for MFA?'],
    delegated: ['the account; a tool that', 'can’t answer fails here'],
    appOnly: ['nobody: there is no user', 'who could answer'],
  },
  {
    question: ['Which permission', 'has the app?'],
    delegated: ['a delegated one, such as', 'EWS.AccessAsUser.All'],
    appOnly: ['an application one, such as', 'full_access_as_app'],
  },
  {
    question: ['Whose rights', 'count?'],
    delegated: ['the account’s own, such as', 'Full Access to a mailbox'],
    appOnly: ['the app’s alone; rights of', 'accounts play no part'],
  },
  {
    question: ['What is', 'reached?'],
    delegated: ['what the account may open', 'and the permission covers'],
    appOnly: ['all that the permission names,', 'or only what its scope holds'],
  },
];

const width = 284;
const columns = { delegated: 168, appOnly: 476 };
const rowTop = (index: number) => 92 + index * 80;

/** An account: head and shoulders. */
const Person = ({ x, y }: { x: number; y: number }) => (
  <g className="fill-none stroke-ink" strokeWidth={2}>
    <circle cx={x} cy={y - 8} r={7} />
    <path d={`M ${x - 13} ${y + 15} a 13 12 0 0 1 26 0 z`} />
  </g>
);

/** An app: a window with a title bar. */
const App = ({ x, y }: { x: number; y: number }) => (
  <g className="fill-none stroke-ink" strokeWidth={2}>
    <rect x={x - 16} y={y - 14} width={32} height={29} rx={4} />
    <path d={`M ${x - 16} ${y - 6} h 32`} />
  </g>
);

function Column({ x, texts }: { x: number; texts: string[][] }) {
  return texts.map((lines, index) => (
    <g key={lines.join(' ')}>
      <Box x={x} y={rowTop(index)} width={width} height={56} lines={lines} />
      {index > 0 && (
        <Arrow
          points={[
            [x + width / 2, rowTop(index) - 21],
            [x + width / 2, rowTop(index) - 3],
          ]}
        />
      )}
    </g>
  ));
}

/** The two ways a tool signs in, question by question: an account through an app, or the app alone. */
export const DelegatedOrAppOnly = ({ title }: { title: string }) => (
  <Drawing title={title} height={476}>
    <Person x={columns.delegated + 114} y={28} />
    <Lines x={columns.delegated + 142} y={28} lines={['+']} />
    <App x={columns.delegated + 172} y={28} />
    <Lines x={columns.delegated + width / 2} y={68} head="Delegated: an account and an app" lines={[]} />
    <App x={columns.appOnly + width / 2} y={28} />
    <Lines x={columns.appOnly + width / 2} y={68} head="App-only: the app alone" lines={[]} />
    {stages.map(({ question }, index) => (
      <Lines
        key={question.join(' ')}
        x={8}
        y={rowTop(index) + 28}
        anchor="start"
        lines={question}
        className="fill-muted"
      />
    ))}
    <Column x={columns.delegated} texts={stages.map(({ delegated }) => delegated)} />
    <Column x={columns.appOnly} texts={stages.map(({ appOnly }) => appOnly)} />
  </Drawing>
);
