import type { Content } from '../content';
import type { Problem } from '../problem';
import { readText } from '../read-files';

/** What `npm run new` left for the author to write. */
export function checkTodo(content: Content, root: string): Problem[] {
  const { causes, errors, checks, pages, elsewhere, codes } = content;
  const files = new Set([...causes, ...errors, ...checks, ...pages, ...elsewhere, ...codes].map(({ file }) => file));
  return [...files].flatMap((file) =>
    (readText(root, file) ?? '')
      .split('\n')
      .flatMap((line, index) =>
        /\bTODO\b/.test(line)
          ? [{ file, key: `line ${index + 1}`, expected: 'expected the text that TODO stands for' }]
          : [],
      ),
  );
}
