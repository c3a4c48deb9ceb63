/** The one owner of what the page may load, what a browser may do with it, and how long it may keep it. */
const policy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

const write = (directives: Readonly<Record<string, string>>): string =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/** For the page itself; `frame-ancestors` works only in a header. */
export const metaPolicy = write(policy);

/** With every answer. Strict-Transport-Security is not among them: it binds a whole host, and is for its owner to promise. */
export const securityHeaders = {
  'Content-Security-Policy': write({ ...policy, 'frame-ancestors': "'none'" }),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** What is in this folder has a name that tells its content, and never changes. All else is asked for anew each time. */
export const LASTING = 'assets';
export const caching = {
  lasting: { seconds: 31_536_000, rule: 'public, max-age=31536000, immutable' },
  other: 'no-cache',
};

/** What a host may not know by its ending; IIS does not serve what it does not know. */
export const MEDIA_TYPES = {
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};
