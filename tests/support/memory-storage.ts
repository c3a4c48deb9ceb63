/** A storage that can be full or forbidden. */
export class MemoryStorage implements Storage {
  readonly #values = new Map<string, string>();
  full = false;
  forbidden = false;

  get length(): number {
    return this.#values.size;
  }
  key(at: number): string | null {
    return [...this.#values.keys()][at] ?? null;
  }
  getItem(key: string): string | null {
    this.#ask();
    return this.#values.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    this.#ask();
    if (this.full) throw new DOMException('it is full', 'QuotaExceededError');
    this.#values.set(key, value);
  }
  removeItem(key: string): void {
    this.#ask();
    this.#values.delete(key);
  }
  clear(): void {
    this.#values.clear();
  }
  #ask(): void {
    if (this.forbidden) throw new DOMException('it is forbidden', 'SecurityError');
  }
}
