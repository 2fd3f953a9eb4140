import { expect, test } from 'vitest';
import { dataAddress, pageData } from './page-data';

const push = (text: string) => `self.__next_f.push([1,${JSON.stringify(text)}])`;

test('the pieces are joined in order, with quotes and line breaks as they were', () => {
  const script = `self.__next_f=[];\n${push('0:["a \\" b"]\n1:')};\n${push('"])"\n')}`;
  expect(pageData(script)).toBe('0:["a \\" b"]\n1:"])"\n');
});

test('a script without data has none', () => {
  expect(pageData('other()')).toBeUndefined();
});

test('a page names the script with its data among its others', () => {
  const html = '<script data-src="/_next/static/later/1a2b.js" async=""></script><script data-src="/_next/x.js">';
  expect(dataAddress(html)).toBe('/_next/static/later/1a2b.js');
  expect(dataAddress('<script data-src="/_next/x.js">')).toBeUndefined();
});
