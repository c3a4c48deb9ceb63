/** What can be pressed now and is less than 44 pixels high. Runs in the page. */
export const lowTargets = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('button, select, input, summary, [role=option]')]
    .filter((each) => each.checkVisibility() && !each.closest('[inert]'))
    // A box is as high as its label, which can be pressed too.
    .map((each) => ({ each, height: (each.closest('label') ?? each).getBoundingClientRect().height }))
    .filter(({ height }) => height < 43.9)
    .map(({ each, height }) => `${each.textContent} ${height}`);
