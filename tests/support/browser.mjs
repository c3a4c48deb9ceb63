// Picks a Chromium: CHROME_BIN, else the system's, else the one that ships inside node_modules. CHROME_BIN= (empty) forces the last.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
const ARGS = ['--no-sandbox', '--disable-dev-shm-usage', '--no-zygote', '--font-render-hinting=none'];
/** @returns {Promise<{ executablePath: string, args: string[] }>} */
export async function pickBrowser() {
  const wanted = process.env.CHROME_BIN;
  const system = wanted ? [wanted] : wanted === '' ? [] : ['/usr/bin/chromium', '/usr/bin/google-chrome'];
  for (const p of system) if (existsSync(p)) return { executablePath: p, args: ARGS };
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
    return {
      executablePath: await chromium.executablePath(),
      args: [...ARGS, '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
    };
  } finally {
    if (previous === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = previous;
  }
}
