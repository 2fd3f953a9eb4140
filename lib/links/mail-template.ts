import { shortLink } from './short-link';

/** What an e-mail says of an error, before it is written as HTML, as text or on the screen. */
export interface MailParts {
  /** What the linked article says of the error. */
  title: string;
  /** The words on the button. */
  button: string;
  /** Where the button leads: with a merge field in it where the message is to be carried. */
  link: string;
  /** The words before the address that stands to read. */
  or: string;
  /** The link without a message: it stays short, and shows nothing. */
  address: string;
}

interface Wanted {
  /** The public address of the site, without a slash at its end. */
  site: string;
  id: string;
  title: string;
  /** The merge field that stands for the encoded message, where it is to be carried. */
  field?: string | undefined;
  words: { button: string; or: string };
}

/** The parts of an e-mail about one article. Without a field the link carries the id alone. */
export function mailParts({ site, id, title, field, words }: Wanted): MailParts {
  const address = shortLink(site, id);
  return { title, ...words, link: field ? `${address}#m=${field}` : address, address };
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text for the inside of an element or of a quoted attribute. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

/** Merge fields must reach the sending system as they stand: none of ours has a sign that ends an attribute. */
const attribute = ({ link, address }: MailParts): string => escapeHtml(address) + link.slice(address.length);

const table = '<table role="presentation" border="0" cellpadding="0" cellspacing="0">';
const font = "font-family:'Segoe UI',Arial,sans-serif";
const blue = '#0a4b94';

/**
 * The e-mail's lines as HTML that mail programs understand: tables, styles in place, no classes. Outlook on Windows
 * takes the button's room from the cell (`mso-padding-alt`), all others from the link, so that all of it can be pressed.
 */
export function formatMailHtml(parts: MailParts): string {
  const { title, button, or, address } = parts;
  return `${table}
  <tr>
    <td style="${font};font-size:16px;line-height:24px;padding:0 0 12px 0">${escapeHtml(title)}</td>
  </tr>
  <tr>
    <td style="padding:0 0 12px 0">
      ${table}
        <tr>
          <td align="center" bgcolor="${blue}" style="border-radius:8px;mso-padding-alt:12px 24px">
            <a href="${attribute(parts)}" style="${font};font-size:16px;line-height:20px;font-weight:bold;color:#ffffff;text-decoration:none;display:inline-block;padding:12px 24px;mso-padding-alt:0;background:${blue};border-radius:8px">${escapeHtml(button)}</a>
          </td>
        </tr>
      </table>
    </td>
  </tr>
  <tr>
    <td style="${font};font-size:14px;line-height:20px">${escapeHtml(or)} <a href="${escapeHtml(address)}">${escapeHtml(address)}</a></td>
  </tr>
</table>
`;
}

/** The same as plain text. The link has a line to itself, so that no dot or bracket grows onto it. */
export const formatMailText = ({ title, button, link }: MailParts): string => `${title}\n${button}:\n${link}\n`;
