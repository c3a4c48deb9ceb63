import type { Explorer } from '../state/session/explorer.svelte.ts';
import type { ViewMode } from '../state/view/view.ts';
import type { Texts } from '../words/texts.ts';

/**
 * The title for tabs and the browser's history. `mode` is left out if it is the one that the page starts
 * with.
 */
export function pageTitle(
  { words }: Pick<Texts, 'words'>,
  explorer: Explorer | undefined,
  mode: ViewMode | undefined,
): string {
  const tour = explorer?.tour;
  const subject = tour ? tour.tour.steps[tour.step - 1]?.title : explorer?.selected?.name;
  const view = explorer && mode && words.views[mode];
  return [subject, view, words.product].filter(Boolean).join(' – ');
}
