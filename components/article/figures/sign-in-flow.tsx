import { Arrow, Box, Drawing, Lines, Numbered } from './parts';

interface Station {
  title: string[];
  user: string[];
  app: string[];
}

const stations: Station[] = [
  { title: ['The tool'], user: ['name and', 'password'], app: ['client id,', 'secret or', 'certificate'] },
  { title: ['The way', 'there'], user: ['address, proxy,', 'certificates'], app: ['address, proxy,', 'certificates'] },
  {
    title: ['Microsoft', 'Entra ID'],
    user: ['password,', 'second factor,', 'policies'],
    app: ['app, consent,', 'policies'],
  },
  { title: ['The service'], user: ['token of a user,', 'EWS switch'], app: ['token of an app,', 'EWS switch'] },
  {
    title: ['The mailbox', 'or site'],
    user: ['rights of the', 'account'],
    app: ['permission and', 'scope of the app'],
  },
];

const width = 132;
const gap = 24;
const left = (index: number) => 6 + index * (width + gap);

function Lane({ y, name, texts }: { y: number; name: string; texts: string[][] }) {
  return (
    <g>
      <text x={6} y={y - 12} className="fill-muted">
        {name}
      </text>
      {texts.map((lines, index) => (
        <g key={stations[index]?.title.join(' ')}>
          <Box x={left(index)} y={y} width={width} height={72} lines={lines} />
          {index > 0 && (
            <Arrow
              points={[
                [left(index) - gap + 3, y + 36],
                [left(index) - 3, y + 36],
              ]}
            />
          )}
        </g>
      ))}
    </g>
  );
}

/** How a migration tool signs in, with a user's password and as an app, and the five places where it can break. */
export const SignInFlow = ({ title }: { title: string }) => (
  <Drawing title={title} height={318}>
    {stations.map((station, index) => (
      <g key={station.title.join(' ')} className="font-bold">
        <Numbered x={left(index) + 13} y={26} number={index + 1} />
        <Lines x={left(index) + 34} y={26} anchor="start" lines={station.title} />
      </g>
    ))}
    <Lane y={98} name="With the name and password of a user (delegated)" texts={stations.map(({ user }) => user)} />
    <Lane y={230} name="As an app, without any user (app-only)" texts={stations.map(({ app }) => app)} />
  </Drawing>
);
