/** The codes and names of responses: the words by which an error is recognised. They are masked by no rule. */
const codes =
  /^(?:AADSTS\d{4,7}|0x[0-9a-f]{4,16}|-?\d{1,3}|-214\d{7}|[245]\.\d{1,3}\.\d{1,3}|HTTP\/\d(?:\.\d)?|E_[A-Z_]{3,40}|MAPI_[A-Z_]{3,40}|[A-Z]\w{0,60}Exception|Error[A-Z]\w{2,60}|invalid_\w{2,40}|[A-Za-z]{4,60}(?:Denied|Failed|Failure|Expired|NotFound|Invalid|Unauthorized|Forbidden))$/;

/** The longest code there is; a longer word isn't looked at. */
const longest = 120;

/** Whether a word is an error code (`AADSTS50126`, `0x80040115`, `5.7.139`) or the name of a response. */
export const isCode = (word: string): boolean =>
  word.length <= longest && codes.test(word.replace(/[.,:;)]{1,3}$/, ''));
