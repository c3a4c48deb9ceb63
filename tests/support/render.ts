import type { Component } from 'svelte';
import { render as renderBare, type ComponentOptions } from 'vitest-browser-svelte';
import { pageContext } from '../../src/shell/page-context.ts';
import { dutch } from './texts.ts';

/** Renders a component as on the page, in Dutch, or with another context. */
export const render = <Props extends Record<string, unknown>>(
  component: Component<Props>,
  props: Props,
  context = pageContext(dutch),
) => renderBare(component, { props, context } as ComponentOptions<Component<Props>>);
