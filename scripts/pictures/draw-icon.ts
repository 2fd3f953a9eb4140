import { readFileSync } from 'node:fs';
import { ImageResponse } from 'next/og.js';
import { createElement as h } from 'react';
import type { AppIcon } from '../../lib/content/app-icons';

/** Draws the site's own icon as PNG; one that doesn't fill its picture stands on the colour of its own ground. */
export async function drawIcon({ size, share }: AppIcon): Promise<Uint8Array> {
  const svg = readFileSync('app/icon.svg', 'utf8');
  const ground = /<rect[^>]*\sfill="(#[0-9a-f]{3,6})"/i.exec(svg)?.[1];
  if (!ground) throw new Error('app/icon.svg: expected a rect with a fill, the ground of the sign');
  const picture = h(
    'div',
    {
      style: {
        display: 'flex',
        alignItems: 'center',
        justifyContent: 'center',
        width: '100%',
        height: '100%',
        ...(share < 1 ? { background: ground } : {}),
      },
    },
    h('img', {
      src: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`,
      width: Math.round(size * share),
      height: Math.round(size * share),
    }),
  );
  return new Uint8Array(await new ImageResponse(picture, { width: size, height: size }).arrayBuffer());
}
