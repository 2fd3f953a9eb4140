const endMark = 0x06054b50;
const entryMark = 0x02014b50;
/** The end record is 22 bytes, and a comment of up to 64 KB may follow. */
const endLength = 22;
const longestComment = 0xffff;
const entryLength = 46;

/**
 * How many bytes a zip file says it holds once it is unpacked, by its list of entries (PKWARE's APPNOTE, 4.3.12), or
 * undefined where the bytes are no zip file.
 */
export function unpackedSize(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const lowest = Math.max(0, bytes.length - endLength - longestComment);
  let end = bytes.length - endLength;
  while (end >= lowest && view.getUint32(end, true) !== endMark) end--;
  if (end < lowest || end < 0) return undefined;
  const entries = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  let size = 0;
  for (let entry = 0; entry < entries; entry++) {
    if (at + entryLength > bytes.length || view.getUint32(at, true) !== entryMark) return undefined;
    size += view.getUint32(at + 24, true);
    at += entryLength + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return size;
}
