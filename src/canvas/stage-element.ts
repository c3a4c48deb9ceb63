import type { Camera } from './interaction/camera.svelte.ts';
import type { Renderer } from './renderers/renderer.ts';

/** The element that holds the drawing refers to what draws it, for tests and measurements. */
export type StageElement = HTMLElement & {
  stage?: { readonly camera: Camera; readonly renderer: Renderer };
};
