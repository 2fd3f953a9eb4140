/** A moment as the fields of a form write it, in the visitor's own time: `2026-11-25T18:00`. */
export const localMoment = (date: Date): string => date.toLocaleString('sv-SE').slice(0, 16).replace(' ', 'T');

/** Today in the visitor's own time zone, as `2026-11-24`. */
export const today = (): string => new Date().toLocaleDateString('sv-SE');
