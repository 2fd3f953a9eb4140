/** Why a body can't be used. */
export type BodyProblem = 'tooLarge' | 'tooSlow' | 'cutOff' | 'encoding';

/**
 * Reads a body as UTF-8. Counts while it reads, stops at the first byte too many, and waits no longer than `patience`
 * milliseconds for all of it.
 *
 * A stream that isn't read to its end is left as it is: to cancel it would end the connection before the answer.
 */
export async function readBody(
  { headers, body }: Request,
  { most, patience }: { most: number; patience: number },
): Promise<{ text: string } | { problem: BodyProblem }> {
  if (Number(headers.get('content-length') ?? 0) > most) return { problem: 'tooLarge' };
  const bytes = body ? await readBytes(body.getReader(), most, patience) : Buffer.alloc(0);
  if (!(bytes instanceof Uint8Array)) return bytes;
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { problem: 'encoding' };
  }
}

async function readBytes(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  most: number,
  patience: number,
): Promise<Uint8Array | { problem: BodyProblem }> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(resolve, patience, 'late');
  });
  try {
    for (;;) {
      const part = await Promise.race([reader.read(), late]);
      if (part === 'late') return { problem: 'tooSlow' };
      if (part.done) return Buffer.concat(chunks);
      size += part.value.length;
      if (size > most) return { problem: 'tooLarge' };
      chunks.push(part.value);
    }
  } catch {
    return { problem: 'cutOff' };
  } finally {
    clearTimeout(timer);
  }
}
