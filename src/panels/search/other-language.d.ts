/** What the build writes for a search in one language about the other: see `graph/tools/vite-plugin.ts`. */
declare module 'virtual:other-language/*' {
  const texts: import('../../../graph/index.ts').OtherLanguage;
  export default texts;
}
