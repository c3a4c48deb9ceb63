/** In place of Node's emitter, which Graphology extends: it tells of every change of a graph, and nobody here listens. */
export class EventEmitter {
  emit(): boolean {
    return false;
  }
}
