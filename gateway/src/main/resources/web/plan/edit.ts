/** Every change of a plan as a function from one house to the next. */
import { bounds, freePlace, GRID, type Handle, nextLine, overlaps, type Point, resize, snap, turn, wallBox, within } from "./geometry.ts";
import { type Box, firstSize, type Floor, type House, type Item, numberOf, type Seat, standsAsRoom, type Thing, type Wall, type Wording } from "./model.ts";

/** What is marked on one floor: codes of resources, ids of walls. */
export type Selection = ReadonlySet<string>;

export function floorOf(house: House, id: string): Floor {
  return house.floors.find((floor) => floor.id === id) ?? house.floors[0];
}

export function onFloor(house: House, id: string, change: (floor: Floor) => Floor): House {
  return { ...house, floors: house.floors.map((floor) => floor.id === id ? change(floor) : floor) };
}

/** Moves what is marked; the first of it comes onto the grid, the others keep their distance to it. */
export function move(floor: Floor, marked: Selection, by: Point, grid = GRID): Floor {
  const all = markedBoxes(floor, marked);
  if (all.length === 0) return floor;
  const lead = all[0];
  const wanted = { x: snap(lead.x + by.x, grid) - lead.x, y: snap(lead.y + by.y, grid) - lead.y };
  return shift(floor, marked, within(bounds(all), { x: by.x === 0 ? 0 : wanted.x, y: by.y === 0 ? 0 : wanted.y }, floor.width, floor.height));
}

/** One step of an arrow key: to the next line of the grid, or one unit when fine. */
export function nudge(floor: Floor, marked: Selection, direction: Point, fine = false): Floor {
  const all = markedBoxes(floor, marked);
  if (all.length === 0) return floor;
  const grid = fine ? 1 : GRID;
  const lead = all[0];
  const by = { x: nextLine(lead.x, direction.x, grid) - lead.x, y: nextLine(lead.y, direction.y, grid) - lead.y };
  return shift(floor, marked, within(bounds(all), by, floor.width, floor.height));
}

function shift(floor: Floor, marked: Selection, by: Point): Floor {
  if (by.x === 0 && by.y === 0) return floor;
  return {
    ...floor,
    items: floor.items.map((item) => marked.has(item.resource) ? { ...item, x: item.x + by.x, y: item.y + by.y } : item),
    walls: floor.walls.map((wall) =>
      marked.has(wall.id) ? { ...wall, x1: wall.x1 + by.x, y1: wall.y1 + by.y, x2: wall.x2 + by.x, y2: wall.y2 + by.y } : wall
    ),
  };
}

/** Makes what is marked wider, narrower, higher or lower by one line of the grid. */
export function grow(floor: Floor, marked: Selection, direction: Point): Floor {
  const wider = (item: Item): Item => {
    const by = { x: nextLine(item.x + item.w, direction.x) - item.x - item.w, y: nextLine(item.y + item.h, direction.y) - item.y - item.h };
    return resize(item, handleOf(direction), by, floor.width, floor.height);
  };
  return {
    ...floor,
    items: floor.items.map((item) => marked.has(item.resource) ? wider(item) : item),
    walls: floor.walls.map((wall) =>
      marked.has(wall.id) ? stretch(wall, "2", { x: nextLine(wall.x2, direction.x), y: nextLine(wall.y2, direction.y) }, floor) : wall
    ),
  };
}

function handleOf(direction: Point): Handle {
  return direction.x === 0 ? "s" : direction.y === 0 ? "e" : "se";
}

/** Puts one end of a wall somewhere else. */
export function stretch(wall: Wall, end: "1" | "2", to: Point, floor: Floor): Wall {
  const x = clamp(snap(to.x), floor.width);
  const y = clamp(snap(to.y), floor.height);
  return end === "1" ? { ...wall, x1: x, y1: y } : { ...wall, x2: x, y2: y };
}

export function turnMarked(floor: Floor, marked: Selection): Floor {
  return { ...floor, items: floor.items.map((item) => marked.has(item.resource) ? turn(item, floor.width, floor.height) : item) };
}

/** Takes what is marked off the plan. Resources stay in the list, walls are gone. */
export function remove(floor: Floor, marked: Selection): Floor {
  return {
    ...floor,
    items: floor.items.filter((item) => !marked.has(item.resource)),
    walls: floor.walls.filter((wall) => !marked.has(wall.id)),
  };
}

/** Exact values from the fields beside the plan. */
export function set(floor: Floor, resource: string, change: Partial<Omit<Item, "resource">>): Floor {
  return {
    ...floor,
    items: floor.items.map((item) => {
      if (item.resource !== resource) return item;
      const next = { ...item, ...change };
      const w = Math.min(Math.max(8, Math.round(next.w)), floor.width);
      const h = Math.min(Math.max(8, Math.round(next.h)), floor.height);
      return { ...next, w, h, x: clamp(Math.round(next.x), floor.width - w), y: clamp(Math.round(next.y), floor.height - h) };
    }),
  };
}

export type Edge = "left" | "top" | "right" | "bottom";

export function align(floor: Floor, marked: Selection, edge: Edge): Floor {
  const all = bounds(floor.items.filter((item) => marked.has(item.resource)));
  const to = (item: Item): Partial<Item> => {
    switch (edge) {
      case "left":
        return { x: all.x };
      case "right":
        return { x: all.x + all.w - item.w };
      case "top":
        return { y: all.y };
      case "bottom":
        return { y: all.y + all.h - item.h };
    }
  };
  return { ...floor, items: floor.items.map((item) => marked.has(item.resource) ? { ...item, ...to(item) } : item) };
}

/** Puts a thing down, at a point or where there is room near the middle. */
export function place(floor: Floor, thing: Thing, at: Point | null): Floor {
  const [w, h] = firstSize(thing.kind);
  const near = at ? { x: at.x - w / 2, y: at.y - h / 2 } : { x: (floor.width - w) / 2, y: (floor.height - h) / 2 };
  const spot = at
    ? { x: clamp(snap(near.x), floor.width - w), y: clamp(snap(near.y), floor.height - h) }
    : freePlace({ w, h }, near, floor.items, floor.width, floor.height);
  const seat: Seat | null = thing.kind === "DESK" ? "S" : null;
  return { ...floor, items: [...floor.items, { resource: thing.resource, ...spot, w, h, seat, closed: standsAsRoom(thing.kind) }] };
}

const LETTERS: Record<string, string> = {
  DESK: "D",
  ROOM: "R",
  BOOTH: "B",
  OFFICE: "O",
  HALL: "H",
  MACHINE: "M",
  STUDIO: "S",
  PARKING: "P",
  LOCKER: "X",
};

/** The code of one more thing of a kind: the number after the highest one there is. */
export function nextCode(house: House, kind: string): string {
  const start = `${house.space}-${LETTERS[kind] ?? "Z"}`;
  const numbers = house.things
    .filter((thing) => thing.resource.startsWith(start))
    .map((thing) => Number(numberOf(thing.resource)) || 0);
  return start + String(Math.max(0, ...numbers) + 1).padStart(2, "0");
}

/** One more thing, named by its kind and number in every language. */
export function newThing(house: House, kind: string, names: Wording, like?: Thing): Thing {
  const resource = nextCode(house, kind);
  const number = numberOf(resource);
  const name = like ? renumbered(like, number) : Object.fromEntries(Object.entries(names).map(([language, word]) => [language, `${word} ${number}`]));
  return {
    resource,
    kind,
    name,
    capacity: like?.capacity ?? (standsAsRoom(kind) ? 6 : 1),
    amenities: like?.amenities ?? [],
    zone: like?.zone ?? null,
    isNew: true,
  };
}

function renumbered(like: Thing, number: string): Wording {
  const old = numberOf(like.resource);
  return Object.fromEntries(
    Object.entries(like.name).map(([language, text]) => {
      const next = text.replace(new RegExp(`\\b0*${old}\\b`), number);
      return [language, next === text ? `${text} ${number}` : next];
    }),
  );
}

/** More of the same in a line: new things with the next numbers, each behind the last, over what already stands there. Stops at the edge of the floor. */
export function row(house: House, floorId: string, resource: string, count: number, toward: "right" | "down", gap: number): [House, string[]] {
  let now = house;
  const made: string[] = [];
  const like = house.things.find((thing) => thing.resource === resource);
  let last = floorOf(house, floorId).items.find((item) => item.resource === resource);
  for (let n = 0; like && last && n < count; n++) {
    const floor = floorOf(now, floorId);
    const next = behind(last, toward, gap, floor.items.filter((each) => !standsAsRoom(kindOf(now, each.resource))));
    if (next.x + next.w > floor.width || next.y + next.h > floor.height) break;
    const thing = newThing(now, like.kind, {}, like);
    const item = { ...next, resource: thing.resource };
    now = onFloor({ ...now, things: [...now.things, thing] }, floorId, (each) => ({ ...each, items: [...each.items, item] }));
    made.push(thing.resource);
    last = item;
  }
  return [now, made];
}

function behind(last: Item, toward: "right" | "down", gap: number, taken: readonly Item[]): Item {
  let next = last;
  do next = toward === "right" ? { ...next, x: next.x + next.w + gap } : { ...next, y: next.y + next.h + gap };
  while (taken.some((each) => overlaps(each, next)));
  return next;
}

function kindOf(house: House, resource: string): string {
  return house.things.find((thing) => thing.resource === resource)?.kind ?? "";
}

/** Forgets new things that stand nowhere: taken off the plan before they were ever saved. */
export function withoutLoose(house: House): House {
  const placed = new Set(house.floors.flatMap((floor) => floor.items.map((item) => item.resource)));
  const things = house.things.filter((thing) => !thing.isNew || placed.has(thing.resource));
  return things.length === house.things.length ? house : { ...house, things };
}

/** Walls along a line of points; ends that fall together make none. */
export function addWalls(floor: Floor, points: readonly Point[]): Floor {
  let number = Math.max(-1, ...floor.walls.map((wall) => Number(wall.id.slice(1)))) + 1;
  const walls = points.slice(1).flatMap((point, index): Wall[] => {
    const from = points[index];
    return from.x === point.x && from.y === point.y ? [] : [{ id: `w${number++}`, x1: from.x, y1: from.y, x2: point.x, y2: point.y }];
  });
  return { ...floor, walls: [...floor.walls, ...walls] };
}

export interface Trouble {
  kind: "overlap" | "outside" | "unplaced";
  resources: string[];
  floor: string | null;
}

/** What a careful look finds: things on top of each other, beyond the walls, in the list but on no floor. */
export function check(house: House): Trouble[] {
  const found: Trouble[] = [];
  const kinds = new Map(house.things.map((thing) => [thing.resource, thing.kind]));
  for (const floor of house.floors) {
    floor.items.forEach((one, index) => {
      for (const other of floor.items.slice(index + 1)) {
        const room = standsAsRoom(kinds.get(one.resource) ?? "") !== standsAsRoom(kinds.get(other.resource) ?? "");
        if (!room && overlaps(one, other)) found.push({ kind: "overlap", resources: [one.resource, other.resource], floor: floor.id });
      }
      if (floor.outline.length > 0 && !floor.outline.some((part) => overlaps(part, one))) {
        found.push({ kind: "outside", resources: [one.resource], floor: floor.id });
      }
    });
  }
  const placed = new Set(house.floors.flatMap((floor) => floor.items.map((item) => item.resource)));
  for (const thing of house.things) {
    if (!placed.has(thing.resource)) found.push({ kind: "unplaced", resources: [thing.resource], floor: null });
  }
  return found;
}

function markedBoxes(floor: Floor, marked: Selection): Box[] {
  return [...floor.items.filter((item) => marked.has(item.resource)), ...floor.walls.filter((wall) => marked.has(wall.id)).map(wallBox)];
}

function clamp(value: number, most: number): number {
  return Math.max(0, Math.min(value, most));
}
