import { boxLook } from './box-look';

/** What the kinds of boxes mean, for whoever looks at the picture. */
export const PictureKey = ({ label, keys }: { label: string; keys: Record<'ask' | 'offer' | 'cut', string> }) => (
  <ul aria-label={label} className="screen-only mt-4 flex flex-wrap gap-x-6 gap-y-2 text-s">
    {(['ask', 'offer', 'cut'] as const).map((kind) => (
      <li key={kind} className="flex items-center gap-2">
        <svg viewBox="0 0 36 20" aria-hidden="true" className="w-9">
          <rect x={1} y={1} width={34} height={18} rx={5} className={boxLook[kind]} />
        </svg>
        {keys[kind]}
      </li>
    ))}
  </ul>
);
