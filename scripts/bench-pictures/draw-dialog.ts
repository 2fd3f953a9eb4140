import type { Dialog } from './dialogs';

const escapeHtml = (text: string) => text.replace(/[&<>]/g, (char) => `&#${char.charCodeAt(0)};`);

/** Ground, ink, bar, line and button, as the usual systems have them. */
const colours = {
  light: { ground: '#ffffff', ink: '#1b1b1b', bar: '#f0f0f0', line: '#c8c8c8', button: '#e5e5e5', bad: '#a4262c' },
  dark: { ground: '#2b2b2b', ink: '#f0f0f0', bar: '#1f1f1f', line: '#4d4d4d', button: '#3b3b3b', bad: '#f1707b' },
};
const titles: Record<Dialog['frame'], string> = {
  'message box': 'Migration',
  'web page': 'Projects',
  console: 'Windows PowerShell',
  'e-mail': 'Inbox - Message',
  details: 'Error details',
};

/** The text in the window's own way: a console with a prompt, a mail below its head. */
function bodyOf({ message, frame }: Dialog): string {
  const text = `<div class="text">${escapeHtml(message)}</div>`;
  const buttons = (...names: string[]) => `<div class="row">${names.map((name) => `<b>${name}</b>`).join('')}</div>`;
  switch (frame) {
    case 'message box':
      return `<div class="beside"><i></i>${text}</div>${buttons('OK')}`;
    case 'web page':
      return `<p class="nav">Projects / Mail, batch 7 / Items</p><p class="bad">Failed</p>${text}${buttons('Retry', 'View log')}`;
    case 'console':
      return `<div class="text">PS C:\\Migration&gt;</div>${text}<div class="text">PS C:\\Migration&gt; _</div>`;
    case 'e-mail':
      return `<p class="nav">From: noreply@example.com<br>To: Kim Olsen<br>Subject: Your migration needs attention</p>${text}`;
    case 'details':
      return `<p class="head">Something went wrong</p>${text}${buttons('Copy', 'Close')}`;
  }
}

/** What a hand, a lens and a dim room do to a screen. */
const photoStyle =
  'main { filter: blur(1.8px) contrast(0.6) brightness(0.85); transform: perspective(900px) rotateY(3deg) rotate(1deg) }';

/**
 * The whole page of a dialog, whose `main` is what a person cuts out of the screen, or takes a blurred photo of.
 */
export function drawDialog(dialog: Dialog, photo?: 'photo'): string {
  const { frame, font, theme } = dialog;
  const { ground, ink, bar, line, button, bad } = colours[theme];
  const face = frame === 'console' ? 'Liberation Mono' : font;
  const ownInk = frame === 'console' ? (theme === 'light' ? '#eeedf0' : '#cccccc') : ink;
  const ownGround = frame === 'console' ? (theme === 'light' ? '#012456' : '#0c0c0c') : ground;
  return `<!doctype html><meta charset="utf-8"><style>
body { margin: 0; padding: 16px; background: #7a8a99 }
main { width: 640px; background: ${ownGround}; color: ${ownInk}; border: 1px solid ${line}; font: 15px/1.4 '${face}' }
header { display: flex; justify-content: space-between; padding: 6px 12px; background: ${bar}; color: ${ink}; font-size: 13px }
section { padding: 16px }
.beside { display: flex; gap: 16px }
.beside i { flex: none; width: 32px; height: 32px; border-radius: 16px; background: ${bad} }
.text { white-space: pre-wrap; overflow-wrap: anywhere; ${frame === 'console' ? 'font-size: 14px' : ''} }
.nav { font-size: 13px; border-bottom: 1px solid ${line}; margin: 0 0 12px; padding-bottom: 8px }
.bad { color: ${bad}; font-weight: bold; margin: 0 0 8px }
.head { font-size: 20px; margin: 0 0 12px }
.row { display: flex; justify-content: end; gap: 8px; margin-top: 20px }
.row b { font-weight: normal; font-size: 14px; background: ${button}; border: 1px solid ${line}; padding: 4px 20px }
${photo ? photoStyle : ''}
</style><main><header><span>${titles[frame]}</span><span>&#8211; &#9633; &#10005;</span></header><section>${bodyOf(dialog)}</section></main>`;
}
