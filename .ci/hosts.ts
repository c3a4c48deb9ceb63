import { escape } from 'html-escaper';
import { caching, LASTING, MEDIA_TYPES, securityHeaders } from './security-headers.ts';

/** The same headers in the configuration format of each kind of host. */
const headers = Object.entries(securityHeaders);

/**
 * Netlify and Cloudflare Pages. They join the values of a header that two rules set, so `Cache-Control` has one rule for the folder of
 * immutable files and one for each other file.
 */
export function netlify(files: readonly string[]): string {
  const others = ['', ...files.filter((file) => !file.startsWith(`${LASTING}/`))];
  const rule = (path: string, ...lines: readonly (readonly [string, string])[]) =>
    [path, ...lines.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return `${[
    rule('/*', ...headers),
    rule(`/${LASTING}/*`, ['Cache-Control', caching.lasting.rule]),
    ...others.map((file) => rule(`/${file}`, ['Cache-Control', caching.other])),
  ].join('\n\n')}\n`;
}

/** Internet Information Services. */
export function iis(): string {
  const added = headers.map(
    ([name, value]) => `        <remove name="${name}" />
        <add name="${name}" value="${escape(value)}" />`,
  );
  const types = Object.entries(MEDIA_TYPES).map(
    ([ending, type]) => `      <remove fileExtension="${ending}" />
      <mimeMap fileExtension="${ending}" mimeType="${type}" />`,
  );
  const days = caching.lasting.seconds / (24 * 60 * 60);
  return `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <defaultDocument>
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <staticContent>
      <clientCache cacheControlMode="DisableCache" />
${types.join('\n')}
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${added.join('\n')}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
  <location path="${LASTING}">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="${days}.00:00:00" cacheControlCustom="public, immutable" />
      </staticContent>
    </system.webServer>
  </location>
</configuration>
`;
}

/** nginx. No location sets a header, because one that does inherits none from its server. */
export function nginx(): string {
  const manifest = '.webmanifest';
  return `# Include this inside the server block that serves the site.
index index.html;
set $caching "${caching.other}";
if ($uri ~ "/${LASTING}/") {
  set $caching "${caching.lasting.rule}";
}
add_header Cache-Control $caching;
${headers.map(([name, value]) => `add_header ${name} "${value}" always;`).join('\n')}
location ~ \\${manifest}$ {
  types { }
  default_type ${MEDIA_TYPES[manifest]};
}
`;
}
