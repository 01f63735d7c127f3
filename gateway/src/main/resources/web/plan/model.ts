/** What the editor works on: the floors of a space and the things that stand on them. Values never change; a change makes new ones. */

export type Wording = Record<string, string>;
export type Seat = "N" | "E" | "S" | "W";

export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** A resource where it stands. */
export interface Item extends Box {
  resource: string;
  seat: Seat | null;
  closed: boolean;
}

/** A straight wall; the id lives only in the editor. */
export interface Wall {
  id: string;
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

export interface Shape extends Box {
  kind?: string;
  name?: Wording;
  closed?: boolean;
}

export interface Background extends Box {
  url: string;
}

export interface Floor {
  id: string;
  version: number;
  name: Wording;
  level: number;
  width: number;
  height: number;
  outline: Shape[];
  areas: Shape[];
  fixtures: Shape[];
  windows: number[][];
  walls: Wall[];
  items: Item[];
  background: Background | null;
  savedBy?: string | null;
}

/** A resource as the list knows it. New ones are made when the plan is saved. */
export interface Thing {
  resource: string;
  kind: string;
  name: Wording;
  capacity: number;
  amenities: string[];
  zone: string | null;
  isNew: boolean;
}

export interface House {
  space: string;
  floors: Floor[];
  things: Thing[];
}

// deno-lint-ignore no-explicit-any
type Json = any;

const SIZES: Record<string, [number, number]> = {
  DESK: [88, 80],
  ROOM: [232, 200],
  OFFICE: [232, 200],
  HALL: [320, 280],
  STUDIO: [208, 200],
  BOOTH: [88, 88],
  MACHINE: [96, 88],
  PARKING: [96, 184],
  LOCKER: [48, 48],
};

/** How large a thing is when it is put down for the first time. */
export function firstSize(kind: string): [number, number] {
  return SIZES[kind] ?? [88, 80];
}

export function standsAsRoom(kind: string): boolean {
  return kind === "ROOM" || kind === "OFFICE" || kind === "HALL" || kind === "STUDIO";
}

/** Reads the answer of {@code GET /api/spaces/{space}/plan}; things without a floor of this house are not placed. */
export function read(plan: Json): House {
  const resources: Json[] = plan.resources ?? [];
  const floors: Floor[] = (plan.floorPlans ?? []).map((floor: Json) => ({
    id: floor.id,
    version: floor.version ?? 0,
    name: floor.name ?? {},
    level: floor.level ?? 0,
    width: floor.width,
    height: floor.height,
    outline: floor.outline ?? [],
    areas: floor.areas ?? [],
    fixtures: floor.fixtures ?? [],
    windows: floor.windows ?? [],
    walls: (floor.walls ?? []).map((line: number[], index: number) => ({ id: `w${index}`, x1: line[0], y1: line[1], x2: line[2], y2: line[3] })),
    items: resources.filter((each) => each.place?.plan === floor.id).map(itemOf),
    background: floor.background ?? null,
    savedBy: floor.savedBy ?? null,
  }));
  return { space: plan.space, floors, things: resources.map(thingOf) };
}

function itemOf(resource: Json): Item {
  const { x, y, w, h, seat, closed } = resource.place;
  return { resource: resource.resource, x, y, w, h, seat: seat || null, closed: closed ?? false };
}

function thingOf(resource: Json): Thing {
  return {
    resource: resource.resource,
    kind: resource.kind,
    name: resource.name ?? {},
    capacity: resource.capacity ?? 1,
    amenities: resource.amenities ?? [],
    zone: resource.zone ?? null,
    isNew: false,
  };
}

/** The body of {@code PUT /api/spaces/{space}/floor-plans/{plan}}. */
export function body(floor: Floor): Record<string, unknown> {
  return {
    version: floor.version,
    name: floor.name,
    level: floor.level,
    width: floor.width,
    height: floor.height,
    outline: floor.outline,
    areas: floor.areas,
    walls: floor.walls.map((wall) => [wall.x1, wall.y1, wall.x2, wall.y2]),
    items: floor.items.map((item) => ({
      resource: item.resource,
      x: item.x,
      y: item.y,
      w: item.w,
      h: item.h,
      seat: item.seat,
      closed: item.closed ? true : null,
    })),
    background: floor.background && { x: floor.background.x, y: floor.background.y, w: floor.background.w, h: floor.background.h },
  };
}

/** Two floors that would be saved alike are alike; the version does not count. */
export function isSame(one: Floor, other: Floor): boolean {
  return JSON.stringify({ ...body(one), version: 0, url: one.background?.url }) ===
    JSON.stringify({ ...body(other), version: 0, url: other.background?.url });
}

/** What stands nowhere yet. */
export function unplaced(house: House): Thing[] {
  const placed = new Set(house.floors.flatMap((floor) => floor.items.map((item) => item.resource)));
  return house.things.filter((thing) => !placed.has(thing.resource));
}

/** {@code CHI-D07} is written 7 on the plan. */
export function numberOf(resource: string): string {
  return resource.replace(/.*-[A-Z]*0*/, "") || resource;
}

export function wordsIn(name: Wording | undefined, language: string): string {
  if (!name) return "";
  return name[language] ?? name.fr ?? Object.values(name)[0] ?? "";
}
