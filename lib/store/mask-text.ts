import { redactText } from '../redact/redact-text';
import { cleanText, cutText } from './clean-text';

/**
 * A text as it may be sent and kept: without what says who somebody is, at most so many UTF-16 units. The page masks what
 * it shows, the server masks what it gets, so that the second time nothing is left to do.
 */
export const maskText = (text: string, most: number): string => cutText(redactText(cleanText(text)).text, most);
