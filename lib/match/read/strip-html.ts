import { type MappedText, rewriteText } from './mapped-text';

/*
 * Only HTML's own elements: the elements of a SOAP answer are part of the error and stay. `[^<>]*` stops at the next
 * bracket, so that no run of open brackets makes it look twice.
 */
const inline = 'a|abbr|b|big|cite|code|em|font|i|kbd|mark|q|s|samp|small|span|strong|sub|sup|tt|u|wbr|o:p';
const blocks =
  'address|article|aside|blockquote|body|br|center|dd|div|dl|dt|footer|form|h[1-6]|head|header|hr|html|img|li|link|main|meta|nav|ol|p|pre|section|table|tbody|td|tfoot|th|thead|title|tr|ul';
const tags = new RegExp(`</?(?:(${inline})|${blocks})(?=[\\s/>])[^<>]*>`, 'gi');
const inlineTag = new RegExp(`^</?(?:${inline})(?=[\\s/>])`, 'i');

/** Takes HTML's tags out: those inside a line leave nothing, those of blocks a line break. */
export const stripHtml = (source: MappedText): MappedText =>
  source.text.includes('<') ? rewriteText(source, tags, (tag) => (inlineTag.test(tag) ? '' : '\n')) : source;
