/*
 * Small words that a sentence of another language can hardly do without, and an English one hardly has; and pieces of
 * the words that such errors are made of. A phrase that has one of them, or a letter beyond a to z, can stand in a text
 * only where the text has it too.
 */
const smallWords =
  /\b(?:der|die|das|den|dem|und|ist|nicht|eine?|wurde|wird|mit|auf|beim|zum|zur|von|keine?n?|ohne|nur|fehlt|fehler|les?|des|une?|est|pas|du|aux?|dans|pour|sur|par|sans|que|el|los|las|del|una|para|tiene|sin|dos|uma|foi|sem|il|della|che|di|het|een|geen|niet|van|voor|zijn)\b/i;
const pieces =
  /authentifi|zertifi|anmeld|berechtig|deaktiviert|sammlungs|zustimmung|konto|kennwort|passwort|zugriff|erreur|connexion|manquant|acceso|accesso|acesso|autentica|usuario|contrase|deshabilita|desativa|disabilita|bloquead|bloccat|licencia|toegang|wachtwoord|geblok/i;
const letterBeyondAscii = /(?!\p{ASCII})\p{L}/u;

/** Whether a text has a letter, a word or a piece of a word of a language other than English. */
export const isForeignText = (text: string) =>
  letterBeyondAscii.test(text) || smallWords.test(text) || pieces.test(text);
