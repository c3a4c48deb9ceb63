import type { Rollup } from 'vite';

/** The address of an asset, relative to the pages, by the name it had before Vite added a hash. */
export function assetHref(bundle: Rollup.OutputBundle, name: string): string {
  const asset = Object.values(bundle).find((file) => file.type === 'asset' && file.names.includes(name));
  if (!asset) throw new Error(`The build has no asset ${name}.`);
  return `./${asset.fileName}`;
}

/** The name of the chunk that contains a module of src/. */
export function chunkWith(bundle: Rollup.OutputBundle, module: string): string {
  const chunk = Object.values(bundle).find(
    (file) => file.type === 'chunk' && file.moduleIds.some((id) => id.endsWith(`/src/${module}`)),
  );
  if (!chunk) throw new Error(`The build has no chunk with src/${module}.`);
  return chunk.fileName;
}

/** The chunks with these names and all that they import statically. */
export function withImports(bundle: Rollup.OutputBundle, names: readonly string[]): Set<string> {
  const all = new Set(names);
  for (const name of all) {
    const file = bundle[name];
    if (file?.type === 'chunk') for (const each of file.imports) all.add(each);
  }
  return all;
}
