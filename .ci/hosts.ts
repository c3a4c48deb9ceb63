import { caching, LASTING, MEDIA_TYPES, securityHeaders } from './security-headers.ts';

/** How each kind of host is told the same headers: the files that the build writes beside the pages. */
const headers = Object.entries(securityHeaders);

/**
 * Netlify and Cloudflare Pages. Where two rules give the same header, its values are joined: so what lasts is told by its folder, and
 * each other file by its name.
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
  const attribute = (text: string) => text.replace(/[&<"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const added = headers.map(
    ([name, value]) => `        <remove name="${name}" />
        <add name="${name}" value="${attribute(value)}" />`,
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

/** nginx. A header in a location would put all those of the server out of force there: so no location has one. */
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
