/*
 * Words that say nothing of whose error it is: what HTTP, .NET, PowerShell and browsers write around any refusal, and
 * the small words of the languages people paste. A text of these alone is a bare message.
 */
const words = `
http https html status code statuscode error errors err response responded responds request requests requested required
requires unauthorized unauthorised unauthenticated unauthorizedaccess forbidden denied deny access accessing authorization
authorisation authentication authenticate authenticated auth www credentials credential invalid incorrect wrong valid failed
failure failing fails fail exception system net web webexception webclient httpwebrequest protocolerror remote server
returned return returns get post put head options method body header headers message messages reason details detail inner
line char unhandled thrown throw stack trace type null true false value user username name password pass login logon log
logged sign signin signed session token expired bearer basic negotiate ntlm kerberos digest realm scheme challenge client
connection connect connecting connected account accounts permission permissions page resource this that the and are was
were has have had not does did don doesn can cannot could couldn please check try again later contact administrator admin
with without from for into out all any each every only just when while then than but because since after before your you
our we they them their its it is be been being got getting get gets give gives gave see seen show shows shown says said say
saying received receive receives receiving always still now today yesterday suddenly due indicate success ensuresuccessstatuscode
microsoft windows powershell info warn warning debug fatal number same thing something anything nothing keep keeps happens
view directory supplied what why how where item items entry entries side sides source destination target user users mail mails e-mail ticket result who which there here help need needs some one two first last time times day days level text log logs content transfer encoding quoted printable unknown job run running runs
start started stop stopped service services available unavailable using used use via api url uri path host
fehler fehlgeschlagen nicht autorisiert zugriff verweigert anmeldung anmeldedaten der die das den dem des ein eine einen und
oder ist sind war wird wurde werden hat bei beim von vom zum zur mit für auf aus ich wir uns kann keine kein immer seit
remoteserver zurückgegeben gab zurück meldung ungültig kennwort benutzer konto
erreur non autorisé accès refusé serveur distant retourné renvoyé identifiants les des une est dans pour sur avec pas par
error autorizado acceso denegado servidor remoto devolvió credenciales los las una con por para del que no
errore autorizzato accesso negato server remoto restituito credenziali una con per del che
erro não autorizado acesso negado servidor remoto retornou credenciais uma com por para que
fout toegang geweigerd niet geautoriseerd externe server geretourneerd referenties een van het met voor
`;
/** Whose mailbox it was says nothing of whose error it is. */
const addresses = /[\w.+-]{1,64}@[\w.-]{1,255}/g;
const generic = new Set(words.split(/\s+/));

/**
 * How many different words of a text belong to nobody's bare message: `Telefonanlage` and `SIP` in
 * "Telefonanlage: 401 Unauthorized bei SIP REGISTER". Words of two letters and numbers say nothing.
 */
export function countTellingWords(text: string): number {
  const found = new Set<string>();
  const plain = text.toLowerCase().replace(addresses, ' ');
  for (const [word] of plain.matchAll(/\p{L}{3,}/gu)) if (!generic.has(word)) found.add(word);
  return found.size;
}
