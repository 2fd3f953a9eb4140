/*
 * The formatted reply after somebody changed it in place. Its elements are ours (format-reply-html.ts); a line break that
 * was typed is a sign within a text, and there is no other outside of commands.
 */

const parse = (html: string): HTMLElement => new DOMParser().parseFromString(html, 'text/html').body;

/** With an element for each line break that was typed: programs that take HTML would read the sign as a space. */
export function withLineBreaks(html: string): string {
  const body = parse(html);
  const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const typed: Text[] = [];
  while (texts.nextNode()) {
    const { currentNode } = texts;
    if (currentNode instanceof Text && currentNode.data.includes('\n') && !currentNode.parentElement?.closest('pre'))
      typed.push(currentNode);
  }
  for (const text of typed) {
    const lines = text.data.split('\n');
    text.replaceWith(...lines.flatMap((line, place) => (place === 0 ? [line] : [document.createElement('br'), line])));
  }
  return body.innerHTML;
}

/** As plain text, for programs that take no HTML. */
export function plainText(html: string): string {
  const body = parse(html);
  for (const cell of body.querySelectorAll('th, td')) cell.append('  ');
  for (const item of body.querySelectorAll('ul > li')) item.prepend('- ');
  for (const list of body.querySelectorAll('ol'))
    [...list.children].forEach((item, place) => {
      item.prepend(`${place + 1}. `);
    });
  for (const line of body.querySelectorAll('br')) line.replaceWith('\n');
  for (const block of body.querySelectorAll('p, h3, li, tr, pre, ul, ol')) block.append('\n');
  for (const block of body.querySelectorAll(':scope > :is(p, h3, pre, table)')) block.append('\n');
  return `${(body.textContent ?? '').replace(/\n{3,}/g, '\n\n').trim()}\n`;
}
