#!/usr/bin/env bash
# svelte 5.57.3 with vite 8.3.8: one spread attribute (`<p {...more}>`) in a component that is imported lazily makes the first script larger,
# by more than a kilobyte of gzip, although the first script has no spread. Svelte's runtime is tree-shaken over all chunks together, and a
# module of it that both the entry and a lazy component use stands whole in the chunk of the entry: the code for spread attributes is in
# the module with that for single attributes. The same holds of `style:`. Who guards the size of a first screen writes the attributes out in
# the lazy component, or sets the style in an attachment.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --silent --no-audit --no-fund svelte@5.57.3 vite@8.3.8 @sveltejs/vite-plugin-svelte@7.3.1

cat >vite.config.js <<'JS'
import { svelte } from '@sveltejs/vite-plugin-svelte';
export default { plugins: [svelte({ configFile: false })], logLevel: 'silent' };
JS
echo '<script type="module" src="./main.js"></script>' >index.html
cat >main.js <<'JS'
import { mount } from 'svelte';
import App from './App.svelte';
mount(App, { target: document.body });
JS
cat >App.svelte <<'HTML'
<script>
  let title = $state('a');
</script>

<button {title} onclick={() => (title += 'a')}>{title}</button>
{#await import('./Lazy.svelte') then { default: Lazy }}<Lazy {title} />{/await}
HTML
entry() {
  echo "<script>let { title } = \$props();</script><p $1>{title}</p>" >Lazy.svelte
  rm -rf dist
  npx vite build >/dev/null
  gzip -c dist/assets/index-*.js | wc -c
}
written=$(entry '{title}')
spread=$(entry '{...{ title }}')
styled=$(entry 'style:color={title}')
echo "the entry: $written bytes with a written attribute in the lazy component, $spread with a spread one, $styled with a style"
[ $((spread - written)) -gt 1000 ] && [ $((styled - written)) -gt 100 ]
