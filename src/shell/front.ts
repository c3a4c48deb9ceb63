import type { History } from '../state/session/history.svelte.ts';

/**
 * Which of record and routes is in front on a phone, where they share a place: the one that changed last. A
 * link with both is about the routes.
 */
export function frontOf({ steps, at }: Pick<History, 'steps' | 'at'>): 'record' | 'routes' {
  for (let step = at; step > 0; step--) {
    const [now, before] = [steps[step]?.view, steps[step - 1]?.view];
    if (now?.selected !== before?.selected && now?.selected !== undefined) return 'record';
    if (JSON.stringify(now?.trace) !== JSON.stringify(before?.trace)) return 'routes';
  }
  return 'routes';
}
