/*
 * The text of a page stands in its HTML, so nobody needs the framework's scripts to read it. After the build they are
 * made to wait: `src` becomes `data-src`, and the first script of the page (components/site/first-script-text.ts) starts
 * them when somebody interacts. What Next writes into the page for them (inline scripts with the page's data once more,
 * for hydration) goes into a file of its own, which is the first of them. That halves the page and leaves one inline
 * script, the same on all pages.
 */
const element = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;
const preload = /<link rel="preload" as="script"[^>]*>/g;
const isData = (/** @type {string} */ attributes) => attributes.includes('application/ld+json');

/**
 * A page whose scripts wait, and the inline scripts that were taken out of it, as one text. A page without a first
 * script of ours, which could start them, stays as it is, and so does one that waits already.
 * @param {string} html
 * @param {(text: string) => string} addressOf where the text that was taken out will be found
 * @returns {{ html: string, text?: string }}
 */
export function deferScripts(html, addressOf) {
  const inline = [...html.matchAll(element)].filter(([, attributes = '']) => !/[\s-]src=|json/.test(attributes));
  const first = inline.find(([, , text = '']) => text.includes('dataset.src'));
  if (!first) return { html };
  const text = inline
    .filter((one) => one !== first)
    .map(([, , script = '']) => script)
    .join(';\n');
  if (text === '') return { html };
  const waiting = html.replace(preload, '').replace(element, (whole, attributes, script) => {
    if (whole === first[0] || isData(attributes)) return whole;
    return attributes.includes(' src=') ? `<script${attributes.replace(' src=', ' data-src=')}>${script}</script>` : '';
  });
  // Before all others: they look for the page's data when they start.
  const own = `<script data-src="${addressOf(text)}" async=""></script>`;
  return { html: waiting.replace('<script', `${own}<script`), text };
}
