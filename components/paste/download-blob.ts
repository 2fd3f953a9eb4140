/** Saves a file that was made in the browser. No request is sent. */
export function downloadBlob(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the file after the click: an address that is gone by then would save nothing.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
