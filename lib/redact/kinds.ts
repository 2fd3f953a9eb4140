/** What is masked. Of two kinds that claim the same piece, the earlier one in this table names it. */
export type Kind = keyof typeof kinds;

/**
 * Every kind with an example: a text as it comes, and as it leaves. The tests hold each to its word.
 *
 * What a stand-in keeps says something of the error and nothing of its owner: `.onmicrosoft.com`, `#EXT#` of a guest,
 * `autodiscover.` in front of a domain.
 */
export const kinds = {
  marked: { from: 'the visitor masked a piece by hand', to: 'the visitor masked [hidden 1] by hand' },
  password: { from: 'pwd: Winter-Is-9', to: 'pwd: [password 1]' },
  token: { from: 'Authorization: Basic bWlnOldpbnRlcg==', to: 'Authorization: Basic [token 1]' },
  'directory-name': { from: 'CN=Anna Muster,OU=Sales,DC=contoso,DC=com', to: '[directory name 1]' },
  'personal-site': { from: '/personal/anna_contoso_com/Documents', to: '/personal/user1_tenant-a_example/Documents' },
  address: { from: 'svc-mig@contoso.com refused', to: 'user1@tenant-a.example refused' },
  name: { from: 'From: Anna Muster <am@contoso.com>', to: 'From: [name 1] <user1@tenant-a.example>' },
  tenant: { from: 'contoso-my.sharepoint.com', to: 'tenant-a-my.sharepoint.com' },
  host: { from: 'no answer from ex01.contoso.com:443', to: 'no answer from host1.tenant-a.example:443' },
  guid: {
    from: 'tenant 6f0a2c1e-1111-4c55-9a01-5f0e8a3b1200',
    to: 'tenant 00000000-0000-0000-0000-000000000001',
  },
  ip: { from: 'from 10.20.30.40 and fd12::7', to: 'from 192.0.2.1 and 2001:db8::1' },
  user: { from: 'C:\\Users\\anna.muster\\AppData', to: 'C:\\Users\\user1\\AppData' },
  encoded: {
    from: 'Content-Transfer-Encoding: base64\n\nd3JpdGUgdG8gYW5uYS5tdXN0ZXJAY29udG9zby5jb20=',
    to: 'Content-Transfer-Encoding: base64\n\n[encoded 1]',
  },
} as const satisfies Record<string, { from: string; to: string }>;

const order = Object.keys(kinds);
/** The place of a kind in the table: the lower one wins. */
export const rankOf = (kind: Kind): number => order.indexOf(kind);
