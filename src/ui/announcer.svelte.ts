/** What is to be heard by who cannot see it: one place in the page says it. A new object each time, so that the same words are said again. */
let said = $state.raw({ text: '' });

export const announcer = {
  get said(): { readonly text: string } {
    return said;
  },
  say(text: string): void {
    said = { text };
  },
};
