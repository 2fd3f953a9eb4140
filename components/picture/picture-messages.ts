import type { PictureProblem } from '@/lib/picture/picture-problem';

/** What comes of opening a picture: the bytes of a file that the reader takes, or why there are none. */
export type OpenedPicture = { file: Uint8Array<ArrayBuffer> } | { problem: PictureProblem };
