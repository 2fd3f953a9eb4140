/**
 * Systems that send e-mails from templates, as far as they differ in how a text gets into a link. `braces` and `percent`
 * are the notations that most others use.
 */
export const mailSystems = [
  'braces',
  'percent',
  'liquid',
  'handlebars',
  'dotnet',
  'mailchimp-transactional',
  'sendgrid',
] as const;
export type MailSystem = (typeof mailSystems)[number];

/** How a template names the message of an e-mail inside a link. */
export interface MergeField {
  /** Written into the template as it stands. It leaves behind a text in per cent signs. */
  field: string;
  /** Code that the sending program needs for it. */
  code?: string;
  /** Whether the sending program hands over a text that is encoded already, since the template can't encode. */
  isEncodedBefore?: true;
}

const fields: Record<MailSystem, MergeField | undefined> = {
  braces: { field: '{{message}}', isEncodedBefore: true },
  percent: { field: '%MESSAGE%', isEncodedBefore: true },
  // Spaces become `+`, which the site reads as well.
  liquid: { field: '{{ message | url_encode }}' },
  handlebars: {
    field: '{{urlEncode message}}',
    // Handlebars would write an apostrophe as `&#x27;`, in plain text too: it is the one such sign that is left over.
    code: `Handlebars.registerHelper('urlEncode', (text) =>
  encodeURIComponent(String(text ?? '').toWellFormed()).replaceAll("'", '%27'),
);`,
  },
  dotnet: { field: '{0}', code: 'string.Format(template, Uri.EscapeDataString(message))' },
  'mailchimp-transactional': { field: '{{url message}}' },
  // Its templates know a fixed set of Handlebars' helpers, and none of them encodes.
  sendgrid: undefined,
};

/** The merge field of a system, or undefined where its templates can't put a message into a link. */
export const mergeFieldOf = (system: MailSystem): MergeField | undefined => fields[system];
