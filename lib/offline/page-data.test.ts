import { expect, test } from 'vitest';
import { pageData } from './page-data';

const push = (text: string) => `<script>self.__next_f.push([1,${JSON.stringify(text)}])</script>`;

test('the pieces are joined in order, with quotes and line breaks as they were', () => {
  expect(pageData(`<p>x</p><script>self.__next_f=[]</script>${push('0:["a \\" b"]\n1:')}${push('"])"\n')}`)).toBe(
    '0:["a \\" b"]\n1:"])"\n',
  );
});

test('a page without data has none', () => {
  expect(pageData('<html><script>other()</script></html>')).toBeUndefined();
});
