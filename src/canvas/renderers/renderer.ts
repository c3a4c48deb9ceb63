import type { Viewport } from '../../state/view/view.ts';
import type { Highlight } from '../scene/emphasis.ts';
import type { Scene } from '../scene/scene.ts';

/** Draws scenes in an element of the page. It decides nothing: what is drawn, how it is emphasised and from where it is seen it is told. */
export interface Renderer {
  /**
   * Draws a scene, with this emphasised or else what was before. Cards that are in both scenes move from where they are to where they are
   * now.
   */
  readonly render: (scene: Scene, highlight?: Highlight) => void;
  readonly place: (viewport: Viewport) => void;
  /** The element has another size; for who does not notice. */
  readonly resize?: () => void;
  /** The theme has changed; for who does not notice. */
  readonly restyle?: () => void;
  /** Whether cards are still on their way. */
  readonly moving: boolean;
  readonly destroy: () => void;
}
