/** What is to be heard by who cannot see it, besides what stands in a place of its own. A new object each time, so that the same words are said again. */
let said = $state.raw({ text: '' });

export const announcer = {
  get said(): { readonly text: string } {
    return said;
  },
  say(text: string): void {
    said = { text };
  },
};
