/*
 * Services that everybody calls. Their names say which system answered, which is what a sample is read for, and
 * nothing of the organisation; each stands for itself and everything below it.
 */
const microsoft =
  'microsoft.com microsoft.us microsoft.de microsoft.cn microsoft microsoftonline.com microsoftonline-p.com microsoftonline-p.net microsoftonline.us microsoftonline.de microsoftonline.cn microsoftonline-m.net microsoftazuread-sso.com windows.net windows.com office365.com office365.us office365.cn office.com office.net office.de office.us office.cn outlook.com outlook.de outlook.cn outlook.us live.com live.net hotmail.com hotmail.de hotmail.co.uk msn.com onedrive.com 1drv.com sharepointonline.com sharepoint.com sharepoint.us sharepoint.de sharepoint.cn sharepoint-mil.us onmicrosoft.com onmicrosoft.us onmicrosoft.de onmicrosoft.cn onmschina.cn exchangelabs.com msauth.net msftauth.net msidentity.com msocdn.com msecnd.net msedge.net azure.com azure.net azure.us azure.cn azure.de azurewebsites.net azureedge.net azurefd.net azure-api.net cloudapp.net trafficmanager.net chinacloudapi.cn chinacloudapi.com cloudapi.de microsoftazure.de windowsazure.com windowsazure.cn windowsazure.us usgovcloudapi.net microsoftstream.com skype.com lync.com teams.live.com yammer.com dynamics.com powerbi.com powerapps.com powershellgallery.com visualstudio.com azurecr.io aka.ms office365.mil apps.mil b2clogin.com ciamlogin.com akadns.net';
const vendors =
  'bittitan.com migrationwiz.com cloudiway.com cloudiway.net codetwo.com avepoint.com avepointonlineservices.com sharegate.com skykick.com quest.com quest-on-demand.com stellarinfo.com nucleustechnologies.com mover.io idera.com zscaler.com zscaler.net zscalertwo.net zscalerthree.net fortinet.com fortiguard.com okta.com okta-emea.com oktapreview.com onelogin.com duosecurity.com pingidentity.com pingone.com mimecast.com pphosted.com barracudanetworks.com';
const others =
  'google.com googleapis.com googlemail.com gmail.com gstatic.com googleusercontent.com amazonaws.com amazon.com yahoo.com yahoodns.net icloud.com me.com mac.com apple.com aol.com gmx.net gmx.de gmx.com web.de t-online.de ionos.de ionos.com 1und1.de strato.de one.com mail.com mail.ru yandex.ru yandex.com qq.com 163.com 126.com zoho.com zoho.eu zimbra.com fastmail.com proton.me protonmail.com orange.fr free.fr laposte.net libero.it salesforce.com github.com githubusercontent.com gitlab.com bitbucket.org atlassian.com npmjs.org npmjs.com pypi.org docker.io docker.com cloudflare.com w3.org xmlsoap.org openid.net oasis-open.org ietf.org iana.org ripe.net mozilla.org apache.org nodejs.org python.org java.com oracle.com digicert.com verisign.com globalsign.com letsencrypt.org godaddy.com stackoverflow.com openai.com anthropic.com slack.com twilio.com paypal.com stripe.com notion.com spotify.com ghcr.io quay.io gcr.io packagist.com packagist.org terraform.io hashicorp.com doi.org wikipedia.org youtube.com facebook.com linkedin.com zoom.us dropbox.com box.com auth0.com sentry.io nuget.org maven.org gradle.org docs.rs example.com example.org example.net localhost localhost.localdomain in-addr.arpa ip6.arpa';

const known = new Set(`${microsoft} ${vendors} ${others}`.split(' '));

/** Names of code that end like a domain: `System.Net`, `java.io`, `ASP.NET`. */
const code = new Set(
  'asp.net ado.net vb.net ml.net system.net system.io java.net java.io javax.net sun.net node.io socket.io microsoft.net system.web.security msal.net log4.net'.split(
    ' ',
  ),
);

/** Whether a host is a service that everybody calls, or no host at all but a name of code. */
export function isPublicHost(host: string): boolean {
  const lower = host.toLowerCase();
  if (code.has(lower)) return true;
  const labels = lower.split('.');
  return labels.some((_, index) => known.has(labels.slice(index).join('.')));
}

/** A tenant's own name in front of a service's: `contoso` of `contoso-my.sharepoint.com`. */
export interface TenantHost {
  tenant: string;
  /** What stands behind it and is kept. */
  service: string;
}

/*
 * Each first group is the tenant, whatever follows is the service. They are tried on names of 253 characters at most.
 * The hyphen tells a mail exchanger that is called after its owner's domain (`contoso-com.mail…`) from one of
 * Microsoft's own machines (`AM5EUR03FT012.mail…`).
 */
const tenantHosts: RegExp[] = [
  /^(.+?)((?:-my|-admin|-myfiles|-files|-public|-app)?\.sharepoint(?:-mil)?\.(?:com|us|de|cn))$/,
  /^(.+?)((?:\.mail)?\.onmicrosoft\.(?:com|us|de|cn)|(?:\.mail)?(?:\.partner)?\.onmschina\.cn)$/,
  /^([^.]+-[^.]+)(\.(?:mail|olc)(?:\.eo|\.protection)?\.(?:protection\.)?outlook\.(?:com|cn|de)|\.mail\.protection\.(?:office365\.us|partner\.outlook\.cn)|\.[a-z]-v\d\.mx\.microsoft)$/,
  /^(.+?)(\.(?:blob|file|queue|table|dfs|database|servicebus|vault|scm)\.(?:core\.)?(?:windows|azure|azurewebsites|usgovcloudapi|chinacloudapi)\.(?:net|us|cn))$/,
  /^([^.]+)(\.vault\.azure\.net|\.azurewebsites\.net|\.azure-api\.net|\.azurecr\.io|\.(?:[^.]+\.)?cloudapp\.(?:azure\.com|net)|\.trafficmanager\.net|\.azurefd\.net|\.azureedge\.net)$/,
  /^([^.]+)(\.(?:api\.)?crm\d*\.dynamics\.(?:com|cn|us|de)|\.b2clogin\.com|\.ciamlogin\.com)$/,
  /^([^.]+)(\.(?:okta|okta-emea|oktapreview|onelogin|duosecurity|my\.salesforce)\.com)$/,
  /^([^.]+)(\.pphosted\.com)$/,
  /^(.+?)(\.s3(?:[.-][a-z0-9-]+)?\.amazonaws\.com)$/,
];

/** First labels that name no tenant. */
const nobody = new Set(
  'my mail admin www login app api help support status developer tenant yourtenant tenantname your-tenant yourdomain your-domain domain company organization * x xx xxx'.split(
    ' ',
  ),
);

/** The tenant that a service's host names, or undefined where it names none. */
export function findTenant(host: string): TenantHost | undefined {
  const lower = host.toLowerCase();
  for (const pattern of tenantHosts) {
    const found = pattern.exec(lower);
    const [, tenant, service] = found ?? [];
    if (tenant === undefined || service === undefined) continue;
    return nobody.has(tenant) || !/[\p{L}\p{N}]/u.test(tenant) ? undefined : { tenant, service };
  }
  return undefined;
}

/** Suffixes below which organisations register: `contoso.co.uk`, `contoso.com.au`. */
const registries = new Set('co com org net ac gov edu gob or ne go gv ltd plc sch nhs k12 govt asn id'.split(' '));

/** The part of a host that an organisation registered: `contoso.com` of `mail.contoso.com`. */
export function domainOf(host: string): string {
  const labels = host.toLowerCase().split('.');
  const isBelowRegistry = labels.length > 2 && registries.has(labels.at(-2) ?? '') && labels.at(-1)?.length === 2;
  return labels.slice(isBelowRegistry ? -3 : -2).join('.');
}
