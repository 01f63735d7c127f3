/** The plan as it is being drawn: what stands where, what is marked, and every command, each undone in one step. */
import { nameOf } from "./canvas.ts";
import * as edit from "./edit.ts";
import { type Point, wallPoint } from "./geometry.ts";
import { History } from "./history.ts";
import type { Floor, House, Item, Thing, Wording } from "./model.ts";
import { isChanged } from "./server.ts";
import { count, say } from "./words.ts";

const EMPTY: House = { space: "", floors: [], things: [] };

export abstract class Drafting extends HTMLElement {
  readonly history = new History<House>(EMPTY);
  saved: House = EMPTY;
  preview: House | null = null;
  floorId = "";
  marked: ReadonlySet<string> = new Set();
  drawing: Point[] | null = null;
  cursor: Point | null = null;
  frame: { x: number; y: number; w: number; h: number } | null = null;
  zoom = 1;
  troubles: edit.Trouble[] | null = null;
  message: { text: string; bad: boolean } | null = null;
  language = "fr";
  kinds: Record<string, Wording> = {};
  #said = "";
  #saying = 0;

  /** Shows what is there now. */
  abstract update(): void;

  get house(): House {
    return this.preview ?? this.history.present;
  }

  get floor(): Floor {
    return edit.floorOf(this.house, this.floorId);
  }

  get isDirty(): boolean {
    const now = this.history.present;
    return now.floors.length !== this.saved.floors.length || now.floors.some((floor) => isChanged(this.saved, floor));
  }

  things(): Map<string, Thing> {
    return new Map(this.house.things.map((thing) => [thing.resource, thing]));
  }

  /** The single thing that is marked, if it is one. */
  get only(): Item | undefined {
    return this.marked.size === 1 ? this.floor.items.find((item) => this.marked.has(item.resource)) : undefined;
  }

  name(resource: string): string {
    return nameOf(this.things().get(resource), resource, this.language);
  }

  begin(house: House): void {
    this.saved = house;
    this.history.restart(house);
    if (!house.floors.some((floor) => floor.id === this.floorId)) this.floorId = house.floors[0]?.id ?? "";
    this.marked = new Set();
    this.troubles = null;
  }

  /** A change of the floor in sight, undone in one step; steps of one kind in a row count as one. */
  change(work: (floor: Floor) => Floor, kind = "", told = ""): void {
    this.changeHouse((house) => edit.onFloor(house, this.floorId, work), kind, told);
  }

  changeHouse(work: (house: House) => House, kind = "", told = ""): void {
    this.preview = null;
    this.history.push(edit.withoutLoose(work(this.history.present)), kind);
    if (this.troubles) this.troubles = edit.check(this.history.present);
    this.message = null;
    this.update();
    if (told) this.tell(told);
  }

  /** Said by a screen reader; what comes close together is said once. */
  tell(text: string): void {
    this.#said = text;
    clearTimeout(this.#saying);
    this.#saying = setTimeout(() => {
      const line = this.querySelector("[data-said]");
      if (line) line.textContent = line.textContent === this.#said ? `${this.#said}\u00a0` : this.#said;
    }, 300);
  }

  mark(keys: Iterable<string>, quiet = false): void {
    this.marked = new Set(keys);
    this.update();
    if (!quiet) {
      this.tell(this.marked.size === 1 ? say("markedOne", this.nameOfKey([...this.marked][0])) : count("marked", this.marked.size));
    }
  }

  toggle(key: string): void {
    this.mark(this.marked.has(key) ? [...this.marked].filter((each) => each !== key) : [...this.marked, key]);
  }

  markAll(): void {
    this.mark(this.floor.items.map((item) => item.resource));
  }

  nameOfKey(key: string): string {
    const line = this.floor.walls.find((each) => each.id === key);
    return line ? say("wall") : this.name(key);
  }

  where(): string {
    const item = this.only;
    if (!item) return count("marked", this.marked.size);
    const near = edit.check(this.history.present).find((each) => each.kind === "overlap" && each.resources.includes(item.resource));
    const other = near?.resources.find((each) => each !== item.resource);
    return say("nowAt", this.name(item.resource), item.x, item.y, item.w, item.h) + (other ? `, ${say("overlaps", this.name(other))}` : "");
  }

  nudge(direction: Point, fine = false): void {
    if (this.marked.size === 0) return;
    this.change((floor) => edit.nudge(floor, this.marked, direction, fine), "nudge");
    this.tell(this.where());
  }

  grow(direction: Point): void {
    if (this.marked.size === 0) return;
    this.change((floor) => edit.grow(floor, this.marked, direction), "grow");
    this.tell(this.where());
  }

  turn(): void {
    if (this.marked.size === 0) return;
    this.change((floor) => edit.turnMarked(floor, this.marked));
    this.tell(say("turned", this.where()));
  }

  align(edge: edit.Edge): void {
    this.change((floor) => edit.align(floor, this.marked, edge), "", say("aligned"));
  }

  takeOff(): void {
    const marked = this.marked;
    if (marked.size === 0) return;
    const told = marked.size === 1 ? say("removedOne", this.nameOfKey([...marked][0])) : count("removed", marked.size);
    this.marked = new Set();
    this.change((floor) => edit.remove(floor, marked), "", told);
    this.querySelector<HTMLElement>("svg.sheet")?.focus();
  }

  place(resource: string, at: Point | null): void {
    const thing = this.things().get(resource);
    if (!thing) return;
    this.marked = new Set([resource]);
    this.change((floor) => edit.place(floor, thing, at), "", say("placed", this.name(resource)));
    this.focusOn(resource);
  }

  add(kind: string): void {
    const thing = edit.newThing(this.house, kind, this.kinds[kind] ?? { fr: kind });
    this.marked = new Set([thing.resource]);
    this.changeHouse((house) =>
      edit.onFloor({ ...house, things: [...house.things, thing] }, this.floorId, (floor) => edit.place(floor, thing, null))
    );
    this.tell(say("added", this.name(thing.resource)));
    this.focusOn(thing.resource);
  }

  row(howMany: number, toward: "right" | "down", gap: number): void {
    const item = this.only;
    if (!item) return;
    const [next, made] = edit.row(this.history.present, this.floorId, item.resource, howMany, toward, gap);
    this.marked = new Set(made.length > 0 ? made : [item.resource]);
    this.changeHouse(() => next);
    if (made.length > 0) this.focusOn(made[0]);
    this.tell(made.length === 0 ? say("noRoom") : count("rowMade", made.length, made.map((each) => this.name(each)).join(", ")));
  }

  rename(resource: string, name: string): void {
    this.changeHouse(
      (house) => ({
        ...house,
        things: house.things.map((thing) =>
          thing.resource === resource ? { ...thing, name: { ...thing.name, [this.language]: name } } : thing
        ),
      }),
      "rename",
    );
  }

  focusOn(key: string): void {
    this.querySelector<SVGElement>(`[data-item="${CSS.escape(key)}"], [data-wall="${CSS.escape(key)}"]`)?.focus();
  }

  undo(): void {
    this.#step(this.history.undo(), "undone", "nothingToUndo");
  }

  redo(): void {
    this.#step(this.history.redo(), "redone", "nothingToRedo");
  }

  #step(done: boolean, told: string, otherwise: string): void {
    this.preview = null;
    this.drawing = null;
    this.message = null;
    const here = this.history.present;
    if (!here.floors.some((floor) => floor.id === this.floorId)) this.floorId = here.floors[0]?.id ?? "";
    const known = new Set([...this.floor.items.map((item) => item.resource), ...this.floor.walls.map((each) => each.id)]);
    this.marked = new Set([...this.marked].filter((key) => known.has(key)));
    if (this.troubles) this.troubles = edit.check(here);
    this.update();
    this.tell(say(done ? told : otherwise));
  }

  draw(): void {
    this.drawing = this.drawing ? null : [];
    this.marked = new Set();
    this.cursor = this.drawing ? { x: 40, y: 40 } : null;
    this.update();
    if (this.drawing) {
      this.querySelector<SVGElement>("svg.sheet")?.focus();
      this.tell(say("drawHelp"));
    }
  }

  addPoint(at: Point, straight = false): void {
    if (!this.drawing) return;
    const point = wallPoint(this.drawing.at(-1) ?? null, at, straight);
    this.drawing = [...this.drawing, point];
    this.cursor = point;
    this.update();
    this.tell(say("pointSet", this.drawing.length, point.x, point.y));
  }

  /** Enter: the line becomes walls. */
  endWall(): void {
    const points = this.drawing ?? [];
    this.drawing = null;
    this.cursor = null;
    if (points.length < 2) {
      this.update();
      this.tell(say("wallDropped"));
      return;
    }
    this.change((floor) => edit.addWalls(floor, points), "", count("wallMade", points.length - 1));
  }

  /** Escape: nothing of the line stays. */
  cancel(): void {
    if (this.drawing) {
      this.drawing = null;
      this.cursor = null;
      this.tell(say("wallDropped"));
    } else if (this.preview) {
      this.preview = null;
    } else {
      this.marked = new Set();
    }
    this.update();
  }

  moveCursor(direction: Point, far: boolean): void {
    if (!this.drawing) return;
    const step = far ? 40 : 8;
    const from = this.cursor ?? { x: 0, y: 0 };
    this.cursor = {
      x: Math.max(0, Math.min(this.floor.width, from.x + direction.x * step)),
      y: Math.max(0, Math.min(this.floor.height, from.y + direction.y * step)),
    };
    this.update();
    this.tell(`x ${this.cursor.x}, y ${this.cursor.y}`);
  }

  zoomTo(zoom: number): void {
    this.zoom = Math.max(.5, Math.min(4, zoom));
    this.update();
    this.tell(say("zoomed", Math.round(this.zoom * 100)));
  }

  show(floorId: string): void {
    this.floorId = floorId;
    this.marked = new Set();
    this.drawing = null;
    this.update();
  }

  addFloor(): void {
    const numbers = this.house.floors.map((floor) => floor.level);
    const level = this.house.floors.length === 0 ? 0 : Math.max(...numbers) + 1;
    let id = `etage-${level}`;
    while (this.house.floors.some((floor) => floor.id === id)) id += "b";
    const floor: Floor = {
      id,
      version: 0,
      name: { [this.language]: say("newFloorName", level) },
      level,
      width: 1000,
      height: 704,
      outline: [{ kind: "INDOOR", x: 24, y: 40, w: 952, h: 624 }],
      areas: [],
      fixtures: [],
      windows: [],
      walls: [],
      items: [],
      background: null,
    };
    this.floorId = id;
    this.changeHouse((house) => ({ ...house, floors: [...house.floors, floor] }), "", say("floorAdded"));
  }

  control(): void {
    this.troubles = edit.check(this.history.present);
    this.update();
    const found = this.troubles.length;
    this.tell(found === 0 ? say("checkedFine") : count("checkedFound", found));
    this.querySelector<HTMLElement>("[data-troubles]")?.focus();
  }
}
