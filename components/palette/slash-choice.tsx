import { useState } from 'react';
import { letSlashOpen, slashOpens } from './slash-setting';

/** Switches the key `/` off, and on again. */
export function SlashChoice({ label }: { label: string }) {
  const [opens, setOpens] = useState(slashOpens);
  return (
    <label className="flex min-h-8 items-center gap-2">
      <input
        type="checkbox"
        checked={opens}
        onChange={({ target }) => {
          setOpens(target.checked);
          letSlashOpen(target.checked);
        }}
        className="size-4 accent-(--accent)"
      />
      {label}
    </label>
  );
}
