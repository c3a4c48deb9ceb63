import { expect, test } from 'vitest';
import { iis, netlify, nginx } from '../../.ci/hosts.ts';
import { caching, metaPolicy, securityHeaders } from '../../.ci/security-headers.ts';

const FILES = [
  'assets/index-1.js',
  'assets/toolbox-1.json',
  'index.html',
  'en.html',
  'sw.js',
  'manifest.webmanifest',
];
const lasting = { ...securityHeaders, 'Cache-Control': caching.lasting.rule };
const other = { ...securityHeaders, 'Cache-Control': caching.other };
const wanted = (file: string) => (file.startsWith('assets/') ? lasting : other);
const decoded = (text = '') =>
  text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));

test('the policy of page and header allows nothing external and nothing inline', () => {
  expect(securityHeaders['Content-Security-Policy']).toBe(`${metaPolicy}; frame-ancestors 'none'`);
  expect(metaPolicy).toContain("default-src 'none'");
  expect(metaPolicy).not.toMatch(/unsafe|https?:|\*/);
});

test('every file has the headers against MIME sniffing, referrers and embedding', () => {
  expect(Object.keys(securityHeaders).toSorted()).toEqual([
    'Content-Security-Policy',
    'Cross-Origin-Opener-Policy',
    'Cross-Origin-Resource-Policy',
    'Permissions-Policy',
    'Referrer-Policy',
    'X-Content-Type-Options',
  ]);
});

test('Netlify and Cloudflare send every header once with every file', () => {
  const rules = netlify(FILES)
    .trim()
    .split('\n\n')
    .map((rule) => {
      const [path = '', ...lines] = rule.split('\n');
      const pairs = lines.map((line) => /^ {2}([\w-]+): (.+)$/.exec(line)?.slice(1) as [string, string]);
      return { path, pairs };
    });
  for (const file of ['', ...FILES]) {
    const matching = rules.filter(({ path }) =>
      path.endsWith('*') ? `/${file}`.startsWith(path.slice(0, -1)) : path === `/${file}`,
    );
    const pairs = matching.flatMap((rule) => rule.pairs);
    expect(new Set(pairs.map(([name]) => name)).size).toBe(pairs.length);
    expect(Object.fromEntries(pairs), file).toEqual(wanted(file));
  }
});

test('IIS sends all headers, caches only immutable files for long, and knows every MIME type', () => {
  const text = iis();
  const added = [...text.matchAll(/<add name="([^"]*)" value="([^"]*)"/g)].map(([, name, value]) => [
    name,
    decoded(value),
  ]);
  expect(Object.fromEntries(added)).toEqual(securityHeaders);
  const [all = '', assets = ''] = text.split('<location path="assets">');
  expect(all).toContain('<clientCache cacheControlMode="DisableCache" />');
  const [, days, custom] =
    /cacheControlMaxAge="(\d+)\.00:00:00" cacheControlCustom="([^"]*)"/.exec(assets) ?? [];
  expect(`${custom?.replace(',', `, max-age=${Number(days) * 86_400},`)}`).toBe(caching.lasting.rule);
  for (const ending of ['.webmanifest', '.woff2', '.json'])
    expect(text.match(new RegExp(`fileExtension="\\${ending}"`, 'g'))).toHaveLength(2);
  const opened = [...text.matchAll(/<(\w+)(?:\s[^>]*[^/>])?>/g)].map(([, name]) => name);
  expect(opened.toSorted()).toEqual([...text.matchAll(/<\/(\w+)>/g)].map(([, name]) => name).toSorted());
});

test('nginx sends all headers outside locations, and caches only immutable files for long', () => {
  const text = nginx();
  const added = [...text.matchAll(/^add_header (\S+) "(.*)" always;$/gm)].map(([, name, value]) => [
    name,
    value,
  ]);
  expect(Object.fromEntries(added)).toEqual(securityHeaders);
  expect(text.match(/^\s+add_header/gm)).toBeNull();
  const [, plain, pattern = '', longer] =
    /set \$caching "([^"]*)";\nif \(\$uri ~ "([^"]*)"\) \{\n {2}set \$caching "([^"]*)"/.exec(text) ?? [];
  expect(text).toContain('add_header Cache-Control $caching;');
  for (const file of FILES)
    expect(new RegExp(pattern).test(`/sub/${file}`) ? longer : plain).toBe(wanted(file)['Cache-Control']);
  expect(text).toContain(
    'location ~ \\.webmanifest$ {\n  types { }\n  default_type application/manifest+json;',
  );
});
