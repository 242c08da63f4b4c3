/** Handing a file to the user through an ordinary download link: needs no permission of the browser. */

/** Long enough for a slow disk; the link is useless to anybody else in the meantime. */
const KEPT_FOR = 60_000;

/** Saves `content` under `name`. Throws what the browser throws when it cannot make the file. */
export function downloadFile(document: Document, name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR);
}

/** Saves a CSV document under `name` (see csvFileName). Parts may be blobs, which the browser keeps out of the page's memory. */
export function downloadCsv(document: Document, name: string, parts: Iterable<string | Blob>): void {
  downloadFile(document, name, new Blob([...parts], { type: 'text/csv;charset=utf-8' }));
}
