/** Two people changed one plan: what only one of them touched goes in; where both did, mine wins and is told. */
import { type Floor, type House, isSame, type Item, type Thing } from "./model.ts";

/** How much somebody changed, for a sentence. */
export interface Difference {
  moved: number;
  added: number;
  removed: number;
  walls: boolean;
}

export function difference(before: Floor, after: Floor): Difference {
  const old = new Map(before.items.map((item) => [item.resource, item]));
  const now = new Map(after.items.map((item) => [item.resource, item]));
  return {
    moved: after.items.filter((item) => old.has(item.resource) && !isSameItem(old.get(item.resource), item)).length,
    added: after.items.filter((item) => !old.has(item.resource)).length,
    removed: before.items.filter((item) => !now.has(item.resource)).length,
    walls: wallsOf(before) !== wallsOf(after),
  };
}

/** base = what both began with. */
export function mergeFloor(base: Floor, mine: Floor, theirs: Floor): Floor {
  const [was, ours, others] = [byCode(base), byCode(mine), byCode(theirs)];
  const codes = [...new Set([...theirs.items, ...mine.items].map((item) => item.resource))];
  const items = codes.flatMap((code): Item[] => {
    const kept = isSameItem(was.get(code), ours.get(code)) ? others.get(code) : ours.get(code);
    return kept ? [kept] : [];
  });
  const walls = wallsOf(base) === wallsOf(mine) ? theirs.walls : mine.walls;
  const background = JSON.stringify(base.background) === JSON.stringify(mine.background) ? theirs.background : mine.background;
  return { ...theirs, items, walls, background };
}

/** The whole house over what the services hold now: floors I did not touch are theirs, new things of mine stay mine. */
export function mergeHouse(base: House, mine: House, theirs: House): House {
  const known = new Set(theirs.things.map((thing) => thing.resource));
  const added = mine.things.filter((thing): thing is Thing => thing.isNew && !known.has(thing.resource));
  const floors = theirs.floors.map((floor) => {
    const was = base.floors.find((each) => each.id === floor.id);
    const own = mine.floors.find((each) => each.id === floor.id);
    return was && own && !isSame(was, own) ? mergeFloor(was, own, floor) : floor;
  });
  const newFloors = mine.floors.filter((floor) => !theirs.floors.some((each) => each.id === floor.id) && !base.floors.some((each) => each.id === floor.id));
  return { ...theirs, floors: onlyOnce([...floors, ...newFloors]), things: [...theirs.things, ...added] };
}

/** A thing I carried upstairs while somebody moved it downstairs stands in one place only: the first floor that has it. */
function onlyOnce(floors: Floor[]): Floor[] {
  const seen = new Set<string>();
  return floors.map((floor) => ({
    ...floor,
    items: floor.items.filter((item) => !seen.has(item.resource) && seen.add(item.resource)),
  }));
}

function byCode(floor: Floor): Map<string, Item> {
  return new Map(floor.items.map((item) => [item.resource, item]));
}

function isSameItem(one: Item | undefined, other: Item | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function wallsOf(floor: Floor): string {
  return JSON.stringify(floor.walls.map((wall) => [wall.x1, wall.y1, wall.x2, wall.y2]));
}
