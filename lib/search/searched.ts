/**
 * What people in a hurry type, and the page that should stand first. Written before the ranking existed, so that it is
 * asked what people want and not what it can do.
 */
export const searched: [typed: string, first: string][] = [
  // Codes, as they are read out or copied.
  ['AADSTS50076', '/codes/aadsts50076'],
  ['aadsts50126', '/codes/aadsts50126'],
  ['50076', '/codes/aadsts50076'],
  ['AADSTS 53003', '/codes/aadsts53003'],
  ['error 50126', '/codes/aadsts50126'],
  ['AADSTS7000222:', '/codes/aadsts7000222'],
  ['0x80070005', '/codes/0x80070005'],
  ['0X80072EE7', '/codes/0x80072ee7'],
  ['80070005', '/codes/0x80070005'],
  ['ErrorAccessDenied', '/codes/erroraccessdenied'],
  ['error access denied', '/codes/erroraccessdenied'],
  // Two or three words of what they think is wrong.
  ['mfa', '/causes/mfa-required'],
  ['second factor', '/causes/mfa-required'],
  ['conditional access', '/causes/conditional-access-block'],
  ['password expired', '/causes/password-expired'],
  ['wrong password', '/causes/wrong-admin-password'],
  ['impersonation', '/causes/impersonation-denied'],
  ['ews switched off', '/causes/ews-blocked-tenant'],
  ['ews disabled', '/causes/ews-blocked-tenant'],
  ['client secret expired', '/causes/app-secret-expired'],
  ['admin consent', '/causes/consent-missing'],
  ['security defaults', '/causes/security-defaults'],
  ['no licence', '/causes/licence-missing'],
  ['license missing', '/causes/licence-missing'],
  ['throttling', '/causes/throttling'],
  ['proxy', '/causes/tls-proxy'],
  ['guest', '/causes/guest-account'],
  ['account locked', '/causes/account-disabled-or-locked'],
  ['onedrive not provisioned', '/causes/onedrive-not-provisioned'],
  ['kiosk', '/causes/ews-kiosk-licence'],
  ['wrong tenant', '/causes/wrong-tenant'],
  ['site admin', '/causes/site-admin-missing'],
  ['smtp auth', '/causes/smtp-auth-disabled'],
  // With a slip of the finger.
  ['throtling', '/causes/throttling'],
  ['conditonal acess', '/causes/conditional-access-block'],
  ['impersonaton', '/causes/impersonation-denied'],
  ['securty defaults', '/causes/security-defaults'],
  // Half a word.
  ['imperson', '/causes/impersonation-denied'],
  ['autodisc', '/errors/autodiscover-failed'],
  // Messages.
  ['401', '/errors/bare-401'],
  ['checking credentials', '/errors/mw-checking-credentials'],
  ['remote server returned an error 403', '/errors/remote-server-403'],
  // Commands, as they stand in an article somebody remembers.
  ['Get-CASMailbox', '/causes/ews-blocked-tenant'],
  ['Set-OrganizationConfig', '/causes/ews-blocked-tenant'],
  ['Test-ApplicationAccessPolicy', '/causes/app-scope-policy'],
  // Pages, checks and tools.
  ['privacy', '/privacy'],
  ['start here', '/start-here'],
  ['quick reference', '/quick-reference'],
  ['after the migration', '/after-the-migration'],
  ['sign-in log', '/checks/sign-in-log'],
  ['link for e-mail', '/desk/links'],
  ['many errors', '/desk/triage'],
  ['write a reply', '/desk/reply'],
  ['step by step', '/guide'],
  // Another product's error.
  ['google', '/elsewhere/google-workspace-source'],
  ['aws s3', '/elsewhere/aws-s3'],
  ['quota', '/elsewhere/mailbox-quota'],
];
