import { contextWords } from '../match/context-words';

/** Names of mailboxes and machines that many organisations have, and first names that are words as well. */
const others =
  'admin administrator administrators security defaults desk root info office mail email mails support service services helpdesk postmaster noreply no-reply hostmaster webmaster test testing tester demo user users username guest owner sales account accounts contact team group groups company corp corporate cloud online digital data server servers host local domain internal external network intranet web site sites home portal proxy client clients worker agent backup archive shared public default system windows microsoft office365 outlook google bittitan cloudiway sharepoint onedrive exchange autodiscover graph login logon signin token password passwort secret error errors failed failure denied access unauthorized forbidden warning status state code codes request response message messages mailboxes folder folders item items project batch name names title value values type types null none true false undefined string number object object will mark may grant bill hope faith rose drew frank chase guy jack don rich iris dawn june april august summer autumn winter spring monday tuesday wednesday thursday friday saturday sunday from this that with have been they then when what where which while your our their there here after before first last other these those only also into over under again the and for not you are was were has had can could should would must';

const words = new Set(
  [...contextWords.ours, ...contextWords.shared, ...contextWords.foreign, ...others.split(' ')].flatMap((phrase) => [
    phrase.toLowerCase(),
    ...phrase.toLowerCase().split(/[^\p{L}\p{N}]+/u),
  ]),
);

/** Words of errors and of everyday language: where one is somebody's name as well, it is not masked by itself. */
export const isCommonWord = (word: string): boolean => words.has(word.toLowerCase());
