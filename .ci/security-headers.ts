/** What the page may load. This file alone owns the policy, the headers and the caching rules. */
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

/** For a meta element of the page, where `frame-ancestors` does not work. */
export const metaPolicy = write(policy);

/** For every response. Strict-Transport-Security is left to the owner of the host, as it binds the whole host. */
export const securityHeaders = {
  'Content-Security-Policy': write({ ...policy, 'frame-ancestors': "'none'" }),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** The folder of files with a hash in their name, which never change. Browsers revalidate everything else. */
export const LASTING = 'assets';
export const caching = {
  lasting: { seconds: 31_536_000, rule: 'public, max-age=31536000, immutable' },
  other: 'no-cache',
};

/** File types that a host may not know; IIS does not serve an unknown type. */
export const MEDIA_TYPES = {
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};
