const last = new Map<string, { text: string; made: unknown }>();

/**
 * What `make` makes of a file's text, or what it made of it last time. Each language reads the same English files again,
 * and taking them apart is what takes long: 1.5 seconds a language.
 */
export function lastMade<Made>(path: string, text: string, make: () => Made): Made {
  const known = last.get(path);
  if (known?.text === text) return known.made as Made;
  const made = make();
  last.set(path, { text, made });
  return made;
}
