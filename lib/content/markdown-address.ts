/** The address of the Markdown copy of an article: its own, with `.md` behind it. */
export const markdownAddress = (address: string): string => `${address}.md`;
