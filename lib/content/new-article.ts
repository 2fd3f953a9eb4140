/** Files of a new article by path below `content/`: whole in form, with TODO wherever the author must write. */
export type NewFiles = Record<string, string>;

const todo = (id: string) => `TODO words of the message of ${id}`;

const long = (id: string, today: string) =>
  [
    ...Array.from(
      { length: 24 },
      (_, line) => `${today} 09:${10 + line}:00 INFO  worker-3 item ${line} of 24 copied, 0 warnings`,
    ),
    `${today} 09:40:00 ERROR ${todo(id)}`,
    `${today} 09:40:01 INFO  worker-3 stopped`,
  ].join('\n');

const cause = (id: string, today: string) => `---
title: TODO the cause as a sentence a person would say
summary: TODO one sentence, what happens and to whom.
common: occasional
fits:
  sides: [source, destination]
  systems: [exchange-online]
  products: [migrationwiz, cloudiway, other]
  workloads: [mail]
signatures:
  - ${todo(id)}
fixes:
  - id: first
    title: TODO the safest way to remove it
    risk: low
    role: exchange-admin
    minutes: 10
confirm:
  text: TODO a short look that says whether it is this, before anything is changed.
  minutes: 2
  role: exchange-admin
verifiedOn: ${today}
verifiedBy: documentation
sources:
  - title: "TODO Microsoft: the page this was read on"
    url: https://learn.microsoft.com/
related: []
---

TODO What happens, in two to four short paragraphs.

<HowToTell>

TODO How to tell it from its neighbours. Refer to a check with a line like \`<Check id="token-test" answer="mfa" />\`.

</HowToTell>

<Fix id="first">

<Steps>

<Step id="do">TODO One action.</Step>

</Steps>

<Verify>

TODO How to see that it worked.

</Verify>

</Fix>
`;

const form = (id: string, today: string) => `---
title: TODO the message in a few words
summary: TODO one sentence, what it tells.
message: ${todo(id)}
tells: TODO what it says of its setting, and what it does not say.
fits:
  systems: [exchange-online]
signatures:
  - ${todo(id)}
leavesOpen:
  - {cause: wrong-admin-password, common: common}
  - {cause: mfa-required, common: common}
verifiedOn: ${today}
verifiedBy: documentation
sources:
  - title: "TODO the page this was read on"
    url: https://learn.microsoft.com/
---

TODO What the message means, and what to look at first.
`;

const samples = (folder: string, id: string, today: string): NewFiles => ({
  [`${folder}/samples/message.txt`]: `${todo(id)}\n`,
  [`${folder}/samples/ticket.txt`]: `Hello, since this morning we see this for all users:\n${todo(id)}\nCan you help?\n`,
  [`${folder}/samples/log.txt`]: `${long(id, today)}\n`,
});

/** Everything that the gate asks of a new cause. */
export const newCause = (id: string, today: string): NewFiles => ({
  [`causes/${id}/cause.mdx`]: cause(id, today),
  ...samples(`causes/${id}`, id, today),
});

/** Everything that the gate asks of a new error form. */
export const newError = (id: string, today: string): NewFiles => ({
  [`errors/${id}/error.mdx`]: form(id, today),
  ...samples(`errors/${id}`, id, today),
});
