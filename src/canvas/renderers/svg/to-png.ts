/** Pixels per unit, so that a picture is sharp on paper too. */
const SCALE = 2;
/** What every browser still draws: the side and the area of a canvas, in pixels. */
const MOST = { side: 8192, area: 16_777_216 };

/** An SVG as an image of its own size, twice as fine as far as a canvas can be. */
export async function toPng(svg: string): Promise<Blob> {
  const image = new Image();
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    image.src = address;
    await image.decode();
    const { naturalWidth: width, naturalHeight: height } = image;
    const scale = Math.min(
      SCALE,
      MOST.side / Math.max(width, height),
      Math.sqrt(MOST.area / (width * height)),
    );
    const canvas = document.createElement('canvas');
    canvas.width = Math.floor(width * scale);
    canvas.height = Math.floor(height * scale);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('there is no canvas to draw the picture on');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the picture came out empty')))),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}
