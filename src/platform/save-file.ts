/** How long a browser may take to start saving, in milliseconds. */
const PATIENCE = 30_000;

/** Saves a blob as a file for the reader. */
export function saveFile(name: string, file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), PATIENCE);
}
