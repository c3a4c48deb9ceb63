import { drag, type D3DragEvent } from 'd3-drag';
import { pointer, select } from 'd3-selection';
import { zoom, zoomIdentity, zoomTransform, type D3ZoomEvent, type ZoomTransform } from 'd3-zoom';
import type { EdgeId, NodeId } from '../../../graph/index.ts';
import { ZOOM } from '../../state/link/viewport.ts';
import type { Viewport } from '../../state/view/view.ts';
import type { Point } from '../layout/path.ts';
import type { Hit } from '../scene/hit.ts';
import type { Camera } from './camera.svelte.ts';
import { WheelKind } from './wheel.ts';

/** The line (by its edges) or the expand badge (by its card) under the pointer, and the place of the pointer in pixels. */
export interface HoverTarget {
  readonly edges: readonly EdgeId[];
  readonly badge?: NodeId;
  readonly x: number;
  readonly y: number;
}

export interface Gestures {
  /** A card was clicked. */
  readonly select: (id: NodeId) => void;
  /** The background was clicked. */
  readonly clear: () => void;
  /** The expand badge of a card was clicked. */
  readonly expand: (id: NodeId) => void;
  /** The pointer moved over a line or an expand badge. */
  readonly hover: (target: HoverTarget) => void;
  /** The pointer left a line, an expand badge or the map. */
  readonly leave: () => void;
  /** The pointer moved onto a card or its badge, or off it. */
  readonly point: (id: NodeId | undefined) => void;
  /** A card is held this far from where it was taken, in scene units. */
  readonly move: (id: NodeId, right: number, down: number) => void;
  /** A card that was moved was let go. */
  readonly drop: () => void;
  /** A card that was moved was let go where it was taken. */
  readonly putBack: () => void;
}

/** A drag over a shorter distance, in pixels, is a click. */
const CLICK_DISTANCE = 4;

/** Listens to a pointer on the stage. `at` tells what is drawn at a point of it, in pixels. Returns what stops it. */
export function listenToPointer(
  stage: HTMLElement,
  camera: Camera,
  at: (point: Point) => Hit | undefined,
  gestures: Gestures,
): () => void {
  // In this order, and before Cytoscape listens: where a card is dragged, the viewport stays, and what draws hears nothing of either.
  const stops = [
    listenToDrags(stage, camera, at, gestures),
    listenToViewport(stage, camera),
    listenToClicks(stage, at, gestures),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

const cardOf = (hit: Hit | undefined): NodeId | undefined =>
  hit && ('badge' in hit ? hit.badge : 'card' in hit ? hit.card : undefined);

function listenToClicks(
  stage: HTMLElement,
  at: (point: Point) => Hit | undefined,
  { select: choose, clear, expand, hover, leave, point }: Gestures,
): () => void {
  const hitOf = (event: MouseEvent) => {
    const [x, y] = pointer(event, stage);
    return { hit: at([x, y]), x, y };
  };
  let pointed: NodeId | undefined;
  const follow = (id: NodeId | undefined) => {
    if (id !== pointed) point(id);
    pointed = id;
    stage.style.cursor = id === undefined ? '' : 'pointer';
  };
  const hoverOver = ({ hit, x, y }: ReturnType<typeof hitOf>) => {
    if (hit && 'badge' in hit) hover({ edges: [], badge: hit.badge, x, y });
    else if (hit && 'edges' in hit) hover({ edges: hit.edges, x, y });
    else return false;
    return true;
  };
  let isOver = false;
  const onpointermove = (event: PointerEvent) => {
    // A finger does not point before it presses.
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    const found = hitOf(event);
    follow(cardOf(found.hit));
    const wasOver = isOver;
    isOver = hoverOver(found);
    if (wasOver && !isOver) leave();
  };
  const onpointerleave = () => {
    if (isOver) leave();
    isOver = false;
    follow(undefined);
  };
  const onclick = (event: MouseEvent) => {
    const found = hitOf(event);
    const { hit } = found;
    if (hit && 'card' in hit) return choose(hit.card);
    // A press counts as a new visit, because a finger never leaves; it also brings back a dismissed tooltip.
    leave();
    if (!hit) return clear();
    hoverOver(found);
    if ('badge' in hit) expand(hit.badge);
  };
  const listeners = { pointermove: onpointermove, pointerleave: onpointerleave, click: onclick };
  for (const [type, listener] of Object.entries(listeners))
    stage.addEventListener(type, listener as EventListener);
  return () => {
    for (const [type, listener] of Object.entries(listeners))
      stage.removeEventListener(type, listener as EventListener);
  };
}

/** With a mouse, cards can be dragged. With a finger, a drag moves the viewport instead. */
function listenToDrags(
  stage: HTMLElement,
  camera: Camera,
  at: (point: Point) => Hit | undefined,
  { move, drop, putBack }: Gestures,
): () => void {
  /** A card, where the pointer took it, and what was seen then. */
  interface Grabbed {
    readonly id: NodeId;
    readonly x: number;
    readonly y: number;
    readonly seen: Viewport;
  }
  type Event = D3DragEvent<HTMLElement, unknown, Grabbed>;
  let isMoving = false;
  let isCancelled = false;
  let isEnded = false;
  const isFar = ({ subject, x, y }: Event) => Math.hypot(x - subject.x, y - subject.y) > CLICK_DISTANCE;
  const end = (event: Event) => {
    if (!isMoving || isEnded) return;
    isMoving = false;
    if (isFar(event)) drop();
    else putBack();
  };
  const behaviour = drag<HTMLElement, unknown, Grabbed | undefined>()
    .container(stage)
    .touchable(false)
    .clickDistance(CLICK_DISTANCE)
    .subject(({ x, y }: Event) => {
      const id = cardOf(at([x, y]));
      return id === undefined ? undefined : { id, x, y, seen: camera.viewport };
    })
    .on('start', () => (isMoving = isCancelled = false))
    .on('drag', (event: Event) => {
      const { subject, x, y } = event;
      // The button was let go where nobody heard it.
      if ((event.sourceEvent as MouseEvent).buttons === 0) return end(event);
      isMoving ||= isFar(event) && !isCancelled;
      if (!isMoving || isEnded) return;
      const now = camera.viewport;
      const { seen } = subject;
      move(
        subject.id,
        (x - now.x) / now.zoom - (subject.x - seen.x) / seen.zoom,
        (y - now.y) / now.zoom - (subject.y - seen.y) / seen.zoom,
      );
    })
    .on('end', end);
  select(stage).call(behaviour as never);
  const cancel = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isMoving) return;
    event.preventDefault();
    isMoving = false;
    isCancelled = true;
    putBack();
  };
  addEventListener('keydown', cancel, { capture: true });
  return () => {
    removeEventListener('keydown', cancel, { capture: true });
    // A drag that has begun is heard to its end, wherever that is.
    isEnded = true;
    select(stage).on('.drag', null);
  };
}

/** Drags, two fingers and the wheel move the viewport. */
function listenToViewport(stage: HTMLElement, camera: Camera): () => void {
  const wheel = new WheelKind();
  let pans = false;
  /** Where a drag began that may still be a click. */
  let from: ZoomTransform | undefined;
  /** A gesture begins where the camera is now. */
  const catchUp = () => {
    const { zoom: scale, x, y } = camera.viewport;
    const { k, x: left, y: top } = zoomTransform(stage);
    if (k === scale && left === x && top === y) return;
    behaviour.transform(select(stage), zoomIdentity.translate(x, y).scale(scale));
  };
  const behaviour = zoom<HTMLElement, unknown>()
    .extent(() => [
      [0, 0],
      [camera.size.width, camera.size.height],
    ])
    .scaleExtent([ZOOM.least, ZOOM.most])
    // Also where a browser finds no touch screen when it begins, as Firefox does of one that is simulated or added later.
    .touchable(true)
    .clickDistance(CLICK_DISTANCE)
    .filter((event: MouseEvent) => {
      if (event instanceof WheelEvent) pans = wheel.pans(event);
      const begins = event instanceof WheelEvent ? !pans : !event.button && !event.ctrlKey;
      if (begins) catchUp();
      return begins;
    })
    .on('start', ({ transform, sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) => {
      from = sourceEvent instanceof WheelEvent ? undefined : transform;
    })
    .on('zoom', ({ transform: { k, x, y }, sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) => {
      if (!sourceEvent) return;
      if (from?.k === k && Math.hypot(x - from.x, y - from.y) <= CLICK_DISTANCE) return;
      from = undefined;
      camera.moveTo({ zoom: k, x, y });
    });
  // Of what zooms, only what comes here would zoom beyond a limit.
  const pan = (event: WheelEvent) => {
    event.preventDefault();
    if (!pans) return;
    const { zoom: scale, x, y } = camera.viewport;
    camera.moveTo({ zoom: scale, x: x - event.deltaX, y: y - event.deltaY });
  };
  select(stage).call(behaviour).on('dblclick.zoom', null);
  stage.addEventListener('wheel', pan, { passive: false });
  return () => {
    stage.removeEventListener('wheel', pan);
    select(stage).on('.zoom', null);
  };
}
