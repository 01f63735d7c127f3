/** What was, what is and what was undone. Steps of one kind close to each other count as one: holding an arrow key is one move. */

const TOGETHER = 1200;

export class History<T> {
  #past: T[] = [];
  #future: T[] = [];
  #present: T;
  #kind = "";
  #at = 0;

  constructor(present: T) {
    this.#present = present;
  }

  get present(): T {
    return this.#present;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** Notes a new state. The same kind within a moment replaces the last step; an empty kind never does. */
  push(next: T, kind = "", now = Date.now()): void {
    if (next === this.#present) return;
    const goesOn = kind !== "" && kind === this.#kind && now - this.#at < TOGETHER && this.#past.length > 0;
    if (!goesOn) this.#past.push(this.#present);
    this.#present = next;
    this.#future = [];
    this.#kind = kind;
    this.#at = now;
  }

  undo(): boolean {
    const before = this.#past.pop();
    if (before === undefined) return false;
    this.#future.push(this.#present);
    this.#present = before;
    this.#kind = "";
    return true;
  }

  redo(): boolean {
    const after = this.#future.pop();
    if (after === undefined) return false;
    this.#past.push(this.#present);
    this.#present = after;
    this.#kind = "";
    return true;
  }

  /** The same change on every state, so that undoing does not bring back what a service has decided, such as a version. */
  rewrite(change: (state: T) => T): void {
    this.#past = this.#past.map(change);
    this.#future = this.#future.map(change);
    this.#present = change(this.#present);
  }

  restart(present: T): void {
    this.#past = [];
    this.#future = [];
    this.#present = present;
    this.#kind = "";
  }
}
