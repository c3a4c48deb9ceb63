import type { Viewport } from '../../../state/view/view.ts';
import type { Box } from '../../layout/box.ts';
import type { Line } from '../../layout/lines.ts';
import { pathOf } from '../../layout/path.ts';
import { emphasisOf, type Highlight } from '../../scene/emphasis.ts';
import type { Measure } from '../../scene/measure.ts';
import type { Scene } from '../../scene/scene.ts';
import { lineAppearanceOf } from '../../style/appearance.ts';
import { METRICS } from '../../style/metrics.ts';
import { TOKENS } from '../../style/palette.ts';
import type { Renderer } from '../renderer.ts';
import { card, expandBadge } from './cards.ts';
import { contentOf, type CardContent, type LineContent } from './content.ts';
import './drawing.css';
import { Layer, type Item } from './layer.ts';
import { strokeOf } from './strokes.ts';
import { tag, type SvgContext } from './svg.ts';

/**
 * A machine that takes longer for its first drawing, in milliseconds, shows no movement afterwards: who has waited for a drawing would wait for
 * it to come to rest too.
 */
const slowFrom = (cards: number): number => 4 + cards / 4;

const NAMESPACE = 'http://www.w3.org/2000/svg';

/** Draws scenes as elements of the page. The browser moves cards and follows the theme, both by the style sheet. */
export class SvgRenderer implements Renderer {
  readonly #svg = element('svg');
  readonly #whole = element('g');
  readonly #lines: Layer;
  readonly #cards: Layer;
  readonly #cursor = element('rect');
  readonly #context: SvgContext;
  #duration: number;
  readonly #paths = new WeakMap<Line, string>();
  readonly #written = new WeakMap<Box, { readonly of: string; readonly svg: string }>();
  #scene: Scene | undefined;
  #highlight: Highlight = { nodes: [], edges: [] };
  #zoom = 1;

  constructor(container: HTMLElement, measure: Measure, duration: number) {
    this.#context = { palette: TOKENS, measure };
    this.#duration = duration;
    const [lines, cards] = [element('g'), element('g')];
    this.#lines = new Layer(lines);
    this.#cards = new Layer(cards);
    this.#cursor.setAttribute('class', 'cursor');
    this.#whole.append(lines, cards, this.#cursor);
    this.#svg.append(this.#whole);
    this.#svg.setAttribute('class', 'drawing');
    this.#svg.setAttribute('aria-hidden', 'true');
    container.append(this.#svg);
  }

  get moving(): boolean {
    return this.#svg.getAnimations({ subtree: true }).length > 0;
  }

  render(scene: Scene, highlight = this.#highlight): void {
    if (scene === this.#scene && highlight === this.#highlight) return;
    const [isFirst, begun] = [this.#scene === undefined, performance.now()];
    this.#scene = scene;
    this.#highlight = highlight;
    this.#draw(scene);
    if (!isFirst) return;
    if (performance.now() - begun > slowFrom(scene.visible.length)) this.#duration = 0;
    this.#svg.style.setProperty('--duration', `${this.#duration}ms`);
  }
  place({ zoom, x, y }: Viewport): void {
    this.#whole.setAttribute('transform', `translate(${x} ${y}) scale(${zoom})`);
    this.#zoom = zoom;
    this.#markCursor();
  }
  destroy(): void {
    this.#svg.remove();
  }

  #draw(scene: Scene): void {
    const { moving } = scene;
    const { cards, lines } = contentOf(scene, emphasisOf(scene, this.#highlight));
    let isMoving = false;
    this.#cards.show(
      new Map(cards.map((each) => [each.box.id, this.#cardItem(each, moving)])),
      (_, now, before) => {
        isMoving ||= moving === undefined && before !== undefined && String(before.at) !== String(now.at);
      },
    );
    for (const { box } of cards) if (box.pinned) this.#cards.raise(box.id);
    this.#lines.show(
      new Map(lines.map((each) => [each.line.id, this.#lineItem(each)])),
      (path, now, before) => {
        // Where cards are on their way, a line comes to its place when they do.
        if (isMoving && before?.attributes['d'] !== now.attributes['d'] && this.#duration > 0)
          path.animate({ opacity: [0, 0, Number(now.attributes['opacity'] ?? 1)] }, this.#duration);
      },
    );
    for (const { line, state } of lines) if (state.highlighted === true) this.#lines.raise(line.id);
    this.#markCursor();
  }

  #lineItem({ line, traits, state }: LineContent): Item {
    const appearance = lineAppearanceOf(traits, state, this.#context.palette);
    const path = this.#paths.get(line) ?? pathOf(line.points);
    this.#paths.set(line, path);
    return { name: 'path', attributes: { 'data-line': line.id, ...strokeOf(path, appearance) } };
  }

  #cardItem(content: CardContent, moving: string | undefined): Item {
    const { box, state } = content;
    const { id, x, y } = box;
    return {
      name: 'g',
      attributes: {
        'data-id': id,
        class: id === moving ? 'moving' : undefined,
        opacity: state.retreat && METRICS[state.retreat],
      },
      content: this.#cardWritten(content),
      at: [x, y],
    };
  }

  /** Most cards stay as they are, and those that come back are as they were. */
  #cardWritten(content: CardContent): string {
    const { box, state, badge } = content;
    const of = [state.selected, state.highlighted, badge?.text].join(' ');
    const known = this.#written.get(box);
    if (known?.of === of) return known.svg;
    const atOrigin = { ...content, box: { ...box, x: 0, y: 0 } };
    const svg =
      card(this.#context, atOrigin) + tag('g', { class: 'badge' }, expandBadge(this.#context, atOrigin));
    this.#written.set(box, { of, svg });
    return svg;
  }

  /** The outline of the keyboard's card, which has the same width on screen at any zoom. */
  #markCursor(): void {
    const { cursor } = this.#highlight;
    const box = cursor === undefined ? undefined : this.#scene?.boxes.get(cursor);
    const isShown = box !== undefined && this.#scene?.visible.includes(box.id) === true;
    this.#cursor.toggleAttribute('hidden', !isShown);
    if (!box) return;
    const { width, gap } = METRICS.cursor;
    const beside = (gap + width / 2) / this.#zoom;
    const attributes = {
      'data-cursor': box.id,
      x: box.x - beside,
      y: box.y - beside,
      width: box.width + 2 * beside,
      height: box.height + 2 * beside,
      rx: METRICS.corner.plain,
      'stroke-width': width / this.#zoom,
    };
    for (const [name, value] of Object.entries(attributes)) this.#cursor.setAttribute(name, String(value));
  }
}

const element = <Name extends 'svg' | 'g' | 'rect'>(name: Name): SVGElementTagNameMap[Name] =>
  document.createElementNS(NAMESPACE, name);
