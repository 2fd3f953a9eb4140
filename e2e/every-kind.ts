/** One address of each kind of page. */
export const kinds = [
  '/',
  '/causes',
  '/causes/mfa-required',
  '/causes/ews-blocked-tenant',
  '/errors',
  '/errors/bare-401',
  '/codes',
  '/codes/aadsts50076',
  '/checks',
  '/checks/token-test',
  '/desk/guide',
  '/elsewhere/google-workspace-source',
  '/start-here',
  '/how-sign-in-works',
  '/what-changed',
  '/after-the-migration',
  '/privacy',
  '/accessibility',
  '/quick-reference',
  '/there-is-no-such-page',
  '/guide',
  '/desk',
  '/desk/links',
  '/e/mfa-required',
];

const visit = (name: string, fragment: string) => ({ name, path: `/guide#day=2026-11-24&${fragment}` });

/** Every kind of step of the guide, as the address that shows it. */
export const steps = [
  visit('a question', 'trail=failing-system.exchange-online'),
  visit('a change', 'trail=failing-system.exchange-online&change=failing-system'),
  visit('a look', 'about=mfa-required'),
  visit('a choice of fixes', 'trail=is.mfa-required.yes'),
  visit('a fix', 'trail=is.mfa-required.yes_fix.mfa-required.exclude-one-account'),
  visit('a test of the fix', 'trail=fix.mfa-required.exclude-one-account.made'),
  visit('the good end', 'trail=fix.mfa-required.exclude-one-account.fixed'),
  visit('waiting', 'trail=fix.mfa-required.exclude-one-account.waits&until=2026-11-26t09.00'),
  visit('the proposal to hand over', 'trail=is.mfa-required.no_is.security-defaults.no_is.sso-redirect.no'),
  visit('the end by hand-over', 'trail=end.handed'),
  visit('the summary', 'trail=failing-system.exchange-online&open=summary'),
  visit('an address with unknown parts', 'trail=nothing.known'),
];
