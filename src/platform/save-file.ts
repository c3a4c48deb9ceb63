/** How long a browser may take to begin with a file, in milliseconds. */
const PATIENCE = 30_000;

/** Hands something to the reader as a file. */
export function saveFile(name: string, file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), PATIENCE);
}
