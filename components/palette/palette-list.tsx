import { useEffect } from 'react';
import { SiteLink } from '@/components/site/site-link';
import type { PaletteGroup, PaletteOption } from './palette-options';

interface Props {
  id: string;
  label: string;
  groups: PaletteGroup[];
  /** The id of the option that Enter opens. */
  active: string | undefined;
  point: (id: string) => void;
  choose: (option: PaletteOption) => void;
}

/** The options by kind. They are links, so that they open in a new tab as links do. */
export function PaletteList({ id, label, groups, active, point, choose }: Props) {
  useEffect(() => {
    if (active) document.getElementById(active)?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    // Browsers stop at whatever scrolls when somebody goes on by Tab; this is scrolled from the field.
    <div
      id={id}
      role="listbox"
      tabIndex={-1}
      aria-label={label}
      className="flex min-h-0 grow basis-0 flex-col gap-3 overflow-y-auto p-2"
    >
      {groups.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a list of options
        <div key={group.id} role="group" aria-labelledby={`${id}-${group.id}`}>
          <p id={`${id}-${group.id}`} role="presentation" className="px-3 py-1 text-s font-bold text-muted">
            {group.title}
          </p>
          {group.options.map((option) => (
            <SiteLink
              key={option.id}
              id={option.id}
              role="option"
              aria-selected={option.id === active}
              tabIndex={-1}
              href={option.href}
              lang={option.lang}
              // The cursor stays in the field.
              onMouseDown={(event) => event.preventDefault()}
              onPointerMove={() => option.id !== active && point(option.id)}
              onClick={({ ctrlKey, metaKey, shiftKey }) => !ctrlKey && !metaKey && !shiftKey && choose(option)}
              className="block scroll-my-10 rounded-control px-3 py-2 aria-selected:bg-raised aria-selected:outline-2 aria-selected:-outline-offset-2 aria-selected:outline-accent"
            >
              <span className="flex flex-wrap items-baseline gap-x-3">
                <span className="font-bold [overflow-wrap:anywhere]">{option.title}</span>
                {option.found && <code className="font-mono text-s text-muted">{option.found}</code>}
              </span>
              <span className="line-clamp-2 text-s text-muted">{option.note}</span>
            </SiteLink>
          ))}
        </div>
      ))}
    </div>
  );
}
