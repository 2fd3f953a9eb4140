/** Saves a text as a file. The file is made in the browser, and no request is sent. */
export function downloadText(text: string, name: string, type = 'text/plain'): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the file after the click: an address that is gone by then would save nothing.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
