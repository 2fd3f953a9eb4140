/** An author's mistake: which file, which key or place in it, and what was expected there. */
export interface Problem {
  /** Path from the project's root. */
  file: string;
  /** Key of the front matter (`fixes.0.risk`), or a place in the body (`line 12, <Fix>`). */
  key: string;
  expected: string;
}

/** One problem as a line for people: `content/causes/x/cause.mdx: fixes.0.risk: expected …`. */
export const formatProblem = ({ file, key, expected }: Problem) => `${file}: ${key}: ${expected}`;

/** What is thrown where content must be right: its message lists every problem, a line each. */
export class ContentProblems extends Error {
  constructor(readonly problems: Problem[]) {
    super(`The content has ${problems.length} mistakes:\n${problems.map(formatProblem).join('\n')}`);
    this.name = 'ContentProblems';
  }
}
