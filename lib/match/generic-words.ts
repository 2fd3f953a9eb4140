/*
 * Words that say nothing of whose error it is: what HTTP, .NET, PowerShell and browsers write around any refusal, and
 * the small words of the languages people paste. A text of these alone is a bare message.
 */
const words = `
bad found conflict internal soap calling argument arguments uncaught open stream contents file sent retry retries
retrying domain exceptions javax jakarta sun xml com org system mail imaplib mailkit security webserviceexception
clienttransportexception httperror httpexception httpresponseexception clientresponseerror clientexception soapfault
authenticationexception authenticationfailedexception authenticationerror unauthorizederror httperrorexception
httprequestexception aggregateexception caserror transporterror httpstatuserror httpx aiohttp requests urllib
axioserror axios guzzle guzzlehttp resulted client_exceptions php traceback recent last module python java node curl
wget date title section innererror unknownerror generalexception raise raised requires required userauthentication
hello hey thanks thank pls plz anyone anybody someone else good morning afternoon idea ideas know problem problems
issue issues stuck already checked tried trying work works working worked doesnt dont cant wont stops stop ends end
bricht fails whole tool tools browser correct right same credentials suddenly intermittent sometimes random half
calendar contacts connector endpoint pool pass everywhere everyone since full lot yet aufgrund ungültiger ungültige
anmeldeinformationen ziel quelle schlägt fehl gibt keinen erfolg antwortstatuscode antwort statuscode sie dieser diese
dieses seite verzeichnis berechtigt angegebenen anzeigen anzuzeigen authentifizierungsheader authentifizierung
authentifizierungsfehler anforderung anforderungen bekomme bekommen kommt schon wieder noch ständig meldet liefert
antwortet zeigt unautorisiert unberechtigt berechtigung fehlercode fehlermeldung status hallo zusammen bitte hilfe
danke leider jemand zugangsdaten stimmen stimmt trotzdem kennwort passwort konnektor endpunkt warum demande requête
échoué échoue état réponse indique réussite succès raison informations identification valides valide connexion
authentification échec code toujours encore depuis renvoie retourne répond serveur autorisée bonjour merci aide
solicitud código estado respuesta indica resultado correcto debido son válidas válida autenticación autorizada
devuelve responde falla fallo siempre sigue dando otra vez hola gracias ayuda solicitação resposta êxito falhou falha
autenticação retorna retornado devolveu sempre novo olá obrigado ajuda richiesta riuscita stato codice della risposta
esito positivo autenticazione restituisce ancora fallita ciao grazie aiuto autorizzata aanvraag mislukt heeft
teruggestuurd gemachtigd geautoriseerde toegestaan onbevoegd responsstatuscode geeft geen succes aan aanmelden
aanmelding authenticatie krijg krijgen steeds weer foutcode foutmelding bedankt hulp serwer serwera zdalny zwrócił
błąd błędu brak autoryzacji nieautoryzowany odmowa dostępu удаленный сервер возвратил вернул ошибку ошибка
несанкционированный санкционировано авторизован авторизация доступ uzak sunucu bir hata döndürdü yetkisiz
yetkilendirilmemiş onaylanmamış fjärrservern returnerade ett fel obehörig fjernserveren returnerede fejl ikke godkendt
autoriseret eksterne serveren returnerte feil autorisert etäpalvelin palautti virheen käyttöoikeutta luvaton vzdálený
vrátil chybu neautorizováno neautorizovaný távoli kiszolgáló következő hibát küldte vissza nem engedélyezett リモート
サーバーがエラーを返しました 許可されていません 要求が 要求は失敗しました ステータス で失敗しました が出る が返る が返されました エラー エラーコード 認証エラー 認証に失敗しました アクセスが拒否されました
応答状態コードは成功を示していません 応答の状態コードは成功を示していません 서버에서 원격 오류를 반환했습니다 권한 없음 远程服务器返回错误 未经授权 错误代码 遠端伺服器傳回一個錯誤 未經授權 http https html
error errors err response responded responds request requested unauthorized unauthorised unauthenticated
unauthorizedaccess forbidden denied deny access accessing authorization authorisation authentication authenticate
authenticated auth www credential invalid incorrect wrong valid failed failure failing fail exception net web
webexception webclient httpwebrequest protocolerror remote server returned return returns get post put head options
method body header headers message messages reason details detail inner line char unhandled thrown throw stack trace
type null true false value user username name password login logon log logged sign signin signed session token expired
bearer basic negotiate ntlm kerberos digest realm scheme challenge client connection connect connecting connected
account accounts permission permissions page resource this that the and are was were has have had not does did don
doesn can cannot could couldn please check try again later contact administrator admin with without from for into out
all any each every only just when while then than but because after before your you our we they them their its it is
be been being got getting gets give gives gave see seen show shows shown says said say saying received receive
receives receiving always still now today yesterday due indicate success ensuresuccessstatuscode microsoft windows
powershell info warn warning debug fatal number thing something anything nothing keep keeps happens view directory
supplied what why how where item items entry entries side sides source destination target users mails e-mail ticket
result who which there here help need needs some one two first time times day days level text logs content transfer
encoding quoted printable unknown job run running runs start started stopped service services available unavailable
using used use via api url uri path host fehler fehlgeschlagen nicht autorisiert zugriff verweigert anmeldung
anmeldedaten der die das den dem des ein eine einen und oder ist sind war wird wurde werden hat bei beim von vom zum
zur mit für auf aus ich wir uns kann keine kein immer seit remoteserver zurückgegeben gab zurück meldung ungültig
benutzer konto erreur non autorisé accès refusé distant retourné renvoyé identifiants les une est dans pour sur avec
pas par autorizado acceso denegado servidor remoto devolvió credenciales los las una con por para del que no errore
autorizzato accesso negato restituito credenziali per che erro não acesso negado retornou credenciais uma fout toegang
geweigerd niet geautoriseerd externe geretourneerd referenties een van het met voor
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
  const plain = text
    .toLowerCase()
    .replace(/https?:\/\/[^\s"'<>)]{1,2000}/g, ' ')
    .replace(addresses, ' ');
  for (const [word] of plain.matchAll(/\p{L}{3,}/gu)) if (!generic.has(word)) found.add(word);
  return found.size;
}
