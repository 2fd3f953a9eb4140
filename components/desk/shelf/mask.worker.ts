import { maskForShelf } from '@/lib/shelf/mask-for-shelf';

/* Masking a text of a megabyte takes seconds: here it doesn't hold up the page. */
addEventListener('message', ({ data }: MessageEvent<{ text: string; keepsNames: boolean }>) =>
  postMessage(maskForShelf(data.text, data.keepsNames)),
);
