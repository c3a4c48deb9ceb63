import type { Page } from './page.ts';

/** What stands beyond the screen or its own box, or lies on something else, without a way to bring it into view. */
export const misplaced = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    const hidden = (element: Element) =>
      element.closest('.visually-hidden, [inert], .skip, option, .canvas, [aria-hidden]');
    const told = (element: Element) => element.hasAttribute('title') || element.closest('[title]') !== null;
    // One for all texts: every range that is left over makes each later change of the page slower.
    const range = document.createRange();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { currentNode } = texts;
      const element = currentNode.parentElement;
      if (!element || !currentNode.textContent?.trim()) continue;
      if (!element.checkVisibility({ visibilityProperty: true }) || hidden(element)) continue;
      if (getComputedStyle(element).pointerEvents === 'none') continue;
      range.selectNodeContents(currentNode);
      const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
      for (const box of boxes) {
        // What holds it: the nearest that cuts off what is too wide. Only around a table, and in a strip of links, it may be moved sideways.
        let holder = element as Element | null;
        let movable = false;
        while (holder) {
          const { overflowX, position } = getComputedStyle(holder);
          movable ||= overflowX === 'auto' && element.closest('table, nav') !== null;
          if (overflowX !== 'visible' || position === 'fixed') {
            const { left, right } = holder.getBoundingClientRect();
            if (!movable && (box.left < left - 1 || box.right > right + 1) && !told(element))
              found.push(`cut: ${currentNode.textContent.trim().slice(0, 70)} <${element.className}>`);
            break;
          }
          holder = holder.parentElement;
        }
        const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
        const at = document.elementFromPoint(x, y);
        if (at && !at.contains(element) && !element.contains(at)) {
          // What lies over the page on purpose, or stays in sight while what is under it moves.
          const over = at.closest(
            'aside, footer, .menu, .tour, .routes, thead, th, header, .initial-picture, .tools, [popover]',
          );
          if (!over)
            found.push(`under ${at.className || at.tagName}: ${currentNode.textContent.trim().slice(0, 70)}`);
        }
      }
    }
    const wide = document.documentElement.scrollWidth;
    if (wide > innerWidth) found.push(`the page is ${wide} wide`);
    // One of many alike says enough.
    return [...new Set(found.map((each) => each.replace(/\d+x*/g, '…')))];
  });
