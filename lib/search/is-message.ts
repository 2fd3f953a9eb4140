/** A shorter text is a query, also where it is a part of a message: `remote server returned an error 403`. */
const shortestMessage = 60;
const mostWords = 8;

/** Whether a text is a message to be read, and no words to look for. */
export function isMessage(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.length >= shortestMessage || trimmed.includes('\n') || trimmed.split(/\s+/).length > mostWords;
}
