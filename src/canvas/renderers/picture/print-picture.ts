import './printed.css';

/** Prints the drawing as a picture: what is on screen is a bitmap, and only the part that fits. */
export async function printPicture(svg: string): Promise<void> {
  clear();
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  await image.decode().catch((reason: unknown) => {
    URL.revokeObjectURL(image.src);
    throw reason;
  });
  image.alt = '';
  image.className = image.naturalHeight > image.naturalWidth ? 'printed upright' : 'printed';
  clear();
  document.body.append(image);
  addEventListener('afterprint', clear, { once: true });
  print();
}

/** Removes the picture that was printed last. Not every browser says when it has printed. */
function clear(): void {
  for (const image of document.querySelectorAll<HTMLImageElement>('body > img.printed')) {
    URL.revokeObjectURL(image.src);
    image.remove();
  }
}
