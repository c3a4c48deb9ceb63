import { sharedByTexts } from '../panels/fact/shared-by-texts.ts';
import { Settings, settingsContext } from '../state/stored/settings.svelte.ts';
import { Announcer, announcerContext } from '../ui/announcer.svelte.ts';
import { textsContext } from '../words/context.ts';
import type { Texts } from '../words/texts.ts';

/** The context that all components of the page share. */
export const pageContext = (texts: Texts): Map<unknown, unknown> =>
  new Map<unknown, unknown>([
    textsContext(texts),
    settingsContext(new Settings()),
    announcerContext(new Announcer()),
    sharedByTexts(),
  ]);
