/** The windows in which people meet an error. */
export const frames = ['message box', 'web page', 'console', 'e-mail', 'details'] as const;
/** What a Debian without more packages than `fonts-liberation` and `fonts-dejavu` has; the third is set in consoles. */
export const fonts = ['Liberation Sans', 'DejaVu Sans', 'Liberation Serif', 'Liberation Sans Narrow'] as const;
export const themes = ['light', 'dark'] as const;
/** Pixels of the screen for each of the page. */
export const densities = [1, 2] as const;

/** One picture of an error: what it says, how it looks, and what it must lead to. */
export interface Dialog {
  message: string;
  /** The cause or error form that the same text leads to when it is pasted. */
  leadsTo: string;
  frame: (typeof frames)[number];
  font: (typeof fonts)[number];
  theme: (typeof themes)[number];
  density: (typeof densities)[number];
}
