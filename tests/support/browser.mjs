// Picks a Chromium: CHROME_BIN, else the one inside node_modules. That one is the same on every machine and is a headless shell:
// a page costs it about half the processor time of a full Chromium.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
// No GPU process: emulating a GPU for every page takes as long as the page itself, and nothing here needs one.
const ARGS = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--no-zygote',
  '--font-render-hinting=none',
  '--disable-gpu',
];
/** @returns {Promise<{ executablePath: string, args: string[] }>} */
export async function pickBrowser() {
  const wanted = process.env.CHROME_BIN;
  if (wanted) return { executablePath: wanted, args: ARGS };
  // Unpack under node_modules/.cache: the package reuses whatever it finds in a shared temporary folder.
  const folder = fileURLToPath(new URL('../../node_modules/.cache/chromium/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  // Its own font settings name other folders, and without any font the browser stops. Where the machine has none, it needs these.
  process.env.FONTCONFIG_FILE = `${folder}fonts.conf`;
  writeFileSync(
    process.env.FONTCONFIG_FILE,
    `<?xml version="1.0"?><fontconfig><dir>${folder}fonts</dir><cachedir>${folder}fonts-cache</cachedir></fontconfig>\n`,
  );
  const previous = process.env.TMPDIR;
  process.env.TMPDIR = folder.replace(/\/$/, '');
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x'; // makes it unpack its own libnss3, libnspr4, libexpat and set LD_LIBRARY_PATH
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    return { executablePath: await chromium.executablePath(), args: ARGS };
  } finally {
    if (previous === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = previous;
  }
}
