import type { Component } from 'svelte';
import { render as renderBare, type ComponentOptions } from 'vitest-browser-svelte';
import { Settings, settingsContext } from '../../src/state/stored/settings.svelte.ts';
import { textsContext } from '../../src/words/context.ts';
import { dutch } from './texts.ts';

/** What boot puts in the context of the page. */
export const pageContext = (texts = dutch): Map<unknown, unknown> =>
  new Map<unknown, unknown>([textsContext(texts), settingsContext(new Settings())]);

/** Renders a component as on the page: in Dutch, or with another context. */
export const render = <Props extends Record<string, unknown>>(
  component: Component<Props>,
  props: Props,
  context = pageContext(),
) => renderBare(component, { props, context } as ComponentOptions<Component<Props>>);
