import './printed.css';

let printed: { readonly image: HTMLImageElement; readonly address: string } | undefined;

function clear(): void {
  if (!printed) return;
  printed.image.remove();
  URL.revokeObjectURL(printed.address);
  printed = undefined;
}

/** Prints the drawing as a picture: what is on screen are dots, and only the part that fits. */
export async function printPicture(svg: string): Promise<void> {
  clear();
  const image = new Image();
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  printed = { image, address };
  image.src = address;
  await image.decode().catch((reason: unknown) => {
    clear();
    throw reason;
  });
  image.alt = '';
  image.className = image.naturalHeight > image.naturalWidth ? 'printed upright' : 'printed';
  document.body.append(image);
  addEventListener('afterprint', clear, { once: true });
  print();
}
