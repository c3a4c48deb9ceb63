/** Pixels per unit, so that the picture is sharp in print. */
const SCALE = 2;
/** The largest side (pixels) and area (square pixels) of a canvas that every browser supports. */
const LIMIT = { side: 8192, area: 16_777_216 };

/** Converts an SVG to a bitmap of a type at twice its size, or as large as a canvas can be. */
export async function toBitmap(svg: string, type: 'image/png'): Promise<Blob> {
  const image = new Image();
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    image.src = url;
    await image.decode();
    const { naturalWidth: width, naturalHeight: height } = image;
    const scale = Math.min(
      SCALE,
      LIMIT.side / Math.max(width, height),
      Math.sqrt(LIMIT.area / (width * height)),
    );
    const canvas = document.createElement('canvas');
    canvas.width = Math.floor(width * scale);
    canvas.height = Math.floor(height * scale);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('the browser has no 2D canvas');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error(`the canvas could not be encoded as ${type}`))),
        type,
      ),
    );
  } finally {
    URL.revokeObjectURL(url);
  }
}
