import { ImageResponse } from 'next/og.js';
import { createElement as h } from 'react';
import type { PreviewPicture } from '../../lib/content/preview-picture';

/* The colours of app/globals.css in its light theme: a picture in a chat has no theme of its own. */
const paper = '#fdfdfc';
const ink = '#16191d';
const muted = '#464d57';
const line = '#d4d8dc';
const accent = '#0a4b94';

/** The ring of components/site/wordmark.tsx, which takes its colours from the page. */
const wordmark = (size: number) =>
  h(
    'svg',
    { width: size, height: size, viewBox: '0 0 24 24', fill: 'none', strokeWidth: 2.6, strokeLinecap: 'round' },
    h('path', { d: 'M20.37 14.72A8.8 8.8 0 1 1 13.83 3.39', stroke: ink }),
    h('path', { d: 'M8.2 11.4l3.8 3.8L21.2 6', stroke: accent, strokeLinejoin: 'round' }),
  );

/** Long titles are set smaller, so that each fits on four lines: `One user's mailbox …` against `An old password`. */
const sizeOf = (title: string) => (title.length > 70 ? 60 : 76);

/** Draws a preview picture as PNG, 1200 by 630. No browser: satori lays it out, resvg paints it, both part of Next. */
export async function drawPicture({ kicker, title, site }: PreviewPicture): Promise<Uint8Array> {
  const picture = h(
    'div',
    {
      style: {
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'space-between',
        width: '100%',
        height: '100%',
        padding: '72px 80px',
        background: paper,
        color: ink,
        borderTop: `16px solid ${accent}`,
      },
    },
    h('div', { style: { display: 'flex', fontSize: 34, color: muted } }, kicker),
    h('div', { style: { display: 'flex', fontSize: sizeOf(title), lineHeight: 1.15 } }, title),
    h(
      'div',
      {
        style: { display: 'flex', alignItems: 'center', gap: 20, paddingTop: 28, borderTop: `2px solid ${line}` },
      },
      wordmark(52),
      h('div', { style: { display: 'flex', fontSize: 36 } }, site),
    ),
  );
  return new Uint8Array(await new ImageResponse(picture, { width: 1200, height: 630 }).arrayBuffer());
}
