import { addWalls, align, check, grow, move, newThing, nextCode, nudge, place, remove, row, set, turnMarked, withoutLoose } from "../../main/resources/web/plan/edit.ts";
import { freePlace, overlaps, resize, turn, wallPoint } from "../../main/resources/web/plan/geometry.ts";
import { History } from "../../main/resources/web/plan/history.ts";
import { difference, mergeHouse } from "../../main/resources/web/plan/merge.ts";
import { save, settled } from "../../main/resources/web/plan/server.ts";
import { body, type Floor, type House, isSame, numberOf, read, unplaced } from "../../main/resources/web/plan/model.ts";

function equal(actual: unknown, expected: unknown): void {
  const [one, other] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (one !== other) throw new Error(`expected ${other}, was ${one}`);
}

const desk = (resource: string, x: number, y: number) => ({
  resource,
  kind: "DESK",
  name: { fr: `Bureau ${numberOf(resource)}` },
  capacity: 1,
  amenities: ["power"],
  place: { plan: "rdc", x, y, w: 88, h: 80, seat: "N" },
});

function house(): House {
  return read({
    space: "CHI",
    floorPlans: [{
      id: "rdc",
      version: 4,
      name: { fr: "Rez-de-chaussée" },
      level: 0,
      width: 1000,
      height: 704,
      outline: [{ kind: "INDOOR", x: 20, y: 40, w: 960, h: 620 }],
      walls: [[20, 40, 980, 40]],
    }],
    resources: [desk("CHI-D01", 308, 112), desk("CHI-D02", 400, 112), { ...desk("CHI-D03", 0, 0), place: null }],
  });
}

const floor = (of: House): Floor => of.floors[0];
const item = (of: Floor, code: string) => of.items.find((each) => each.resource === code)!;
const at = (of: Floor, code: string) => [item(of, code).x, item(of, code).y];

Deno.test("what is loaded is saved alike", () => {
  const saved = body(floor(house()));
  equal(saved.walls, [[20, 40, 980, 40]]);
  equal((saved.items as unknown[])[0], { resource: "CHI-D01", x: 308, y: 112, w: 88, h: 80, seat: "N", closed: null });
  equal(unplaced(house()).map((thing) => thing.resource), ["CHI-D03"]);
});

Deno.test("a drag ends on the grid and keeps the distance between what is marked", () => {
  const moved = move(floor(house()), new Set(["CHI-D01", "CHI-D02"]), { x: 13, y: 0 });
  equal([at(moved, "CHI-D01"), at(moved, "CHI-D02")], [[320, 112], [412, 112]]);
});

Deno.test("nothing leaves the floor", () => {
  const moved = move(floor(house()), new Set(["CHI-D01", "CHI-D02"]), { x: 5000, y: -5000 });
  equal([at(moved, "CHI-D01"), at(moved, "CHI-D02")], [[820, 0], [912, 0]]);
});

Deno.test("an arrow goes to the next line of the grid, a fine arrow one unit", () => {
  const marked = new Set(["CHI-D01"]);
  equal(at(nudge(floor(house()), marked, { x: 1, y: 0 }), "CHI-D01"), [312, 112]);
  equal(at(nudge(floor(house()), marked, { x: -1, y: 0 }), "CHI-D01"), [304, 112]);
  equal(at(nudge(floor(house()), marked, { x: 0, y: 1 }, true), "CHI-D01"), [308, 113]);
});

Deno.test("a corner is pulled, the opposite one stays, nothing becomes too small to hold", () => {
  const box = { x: 100, y: 100, w: 88, h: 80 };
  equal(resize(box, "se", { x: 10, y: 9 }, 1000, 700), { x: 100, y: 100, w: 100, h: 92 });
  equal(resize(box, "nw", { x: 500, y: 500 }, 1000, 700), { x: 164, y: 156, w: 24, h: 24 });
  equal(grow(floor(house()), new Set(["CHI-D01"]), { x: 1, y: 0 }).items[0].w, 92);
});

Deno.test("four quarter turns come back to where they began when on the grid", () => {
  let box = { x: 304, y: 112, w: 80, h: 48, seat: "N" as const } as Parameters<typeof turn>[0] & { seat: "N" };
  const first = JSON.stringify(box);
  for (let n = 0; n < 4; n++) box = turn(box, 1000, 704) as typeof box;
  equal(box, JSON.parse(first));
  const once = turnMarked(floor(house()), new Set(["CHI-D01"]));
  equal([item(once, "CHI-D01").w, item(once, "CHI-D01").h, item(once, "CHI-D01").seat], [80, 88, "E"]);
});

Deno.test("a new thing takes the number after the highest", () => {
  equal([nextCode(house(), "DESK"), nextCode(house(), "ROOM")], ["CHI-D04", "CHI-R01"]);
  equal(newThing(house(), "ROOM", { fr: "Salle", nl: "Zaal" }).name, { fr: "Salle 1", nl: "Zaal 1" });
});

Deno.test("a row numbers itself, names itself and stops at the edge", () => {
  const [over] = row(house(), "rdc", "CHI-D01", 1, "right", 4);
  equal(at(floor(over), "CHI-D04"), [492, 112]);
  const [now, made] = row(house(), "rdc", "CHI-D02", 9, "right", 4);
  equal(made, ["CHI-D04", "CHI-D05", "CHI-D06", "CHI-D07", "CHI-D08"]);
  equal(now.things.at(-1)!.name, { fr: "Bureau 8" });
  equal(at(floor(now), "CHI-D04"), [492, 112]);
  equal(check(now).filter((each) => each.kind === "overlap"), []);
});

Deno.test("what is new and taken off again was never there; what was there stays in the list", () => {
  const [now] = row(house(), "rdc", "CHI-D02", 1, "right", 4);
  const off = withoutLoose({ ...now, floors: [remove(floor(now), new Set(["CHI-D04", "CHI-D01"]))] });
  equal(off.things.map((thing) => thing.resource), ["CHI-D01", "CHI-D02", "CHI-D03"]);
});

Deno.test("a thing is put where there is room", () => {
  const thing = house().things[2];
  const once = place(floor(house()), thing, null);
  equal(once.items.slice(0, 2).some((other) => overlaps(other, item(once, "CHI-D03"))), false);
  equal(freePlace({ w: 88, h: 80 }, { x: 0, y: 0 }, [], 1000, 704), { x: 0, y: 0 });
  equal(at(place(floor(house()), thing, { x: 503, y: 300 }), "CHI-D03"), [456, 264]);
});

Deno.test("walls follow the points, straight when asked", () => {
  const drawn = addWalls(floor(house()), [{ x: 0, y: 0 }, { x: 80, y: 0 }, { x: 80, y: 0 }, { x: 80, y: 40 }]);
  equal(drawn.walls.map((wall) => wall.id), ["w0", "w1", "w2"]);
  equal(wallPoint({ x: 8, y: 8 }, { x: 101, y: 20 }, true), { x: 104, y: 8 });
  equal(wallPoint(null, { x: 101, y: 20 }, true), { x: 104, y: 24 });
});

Deno.test("the check finds what lies on each other, outside and nowhere", () => {
  const odd = { ...house(), floors: [set(set(floor(house()), "CHI-D02", { x: 320 }), "CHI-D01", { y: 700 })] };
  equal(check(odd).map((each) => each.kind), ["unplaced"]);
  equal(check({ ...house(), floors: [set(floor(house()), "CHI-D02", { x: 320 })] }).map((each) => [each.kind, ...each.resources]), [
    ["overlap", "CHI-D01", "CHI-D02"],
    ["unplaced", "CHI-D03"],
  ]);
});

Deno.test("edges are aligned", () => {
  const apart = set(floor(house()), "CHI-D02", { y: 200 });
  equal(align(apart, new Set(["CHI-D01", "CHI-D02"]), "top").items.map((each) => each.y), [112, 112]);
});

Deno.test("undo and redo walk through the states, a held key is one step", () => {
  const past = new History(0);
  past.push(1, "nudge", 0);
  past.push(2, "nudge", 500);
  past.push(3, "nudge", 5_000);
  past.push(4);
  equal([past.undo(), past.present, past.undo(), past.present, past.undo(), past.present, past.undo()], [true, 3, true, 2, true, 0, false]);
  equal([past.redo(), past.present, past.canRedo], [true, 2, true]);
  past.push(9);
  equal([past.canRedo, past.redo(), past.present], [false, false, 9]);
  past.rewrite((state) => state + 100);
  past.undo();
  equal(past.present, 102);
});

Deno.test("two people's changes are joined; where both moved one desk mine counts", () => {
  const base = house();
  const mine = { ...base, floors: [set(floor(base), "CHI-D01", { x: 0 })] };
  const theirs: House = {
    ...base,
    floors: [{ ...set(set(floor(base), "CHI-D01", { x: 600 }), "CHI-D02", { x: 700 }), version: 5, walls: [] }],
  };
  const joined = floor(mergeHouse(base, mine, theirs));
  equal([at(joined, "CHI-D01"), at(joined, "CHI-D02"), joined.version, joined.walls.length], [[0, 112], [700, 112], 5, 0]);
  equal(difference(floor(base), floor(theirs)), { moved: 2, added: 0, removed: 0, walls: true });
  equal(isSame(floor(base), { ...floor(base), version: 9 }), true);
});

Deno.test("a save makes new things first, sends each changed floor once and stops at somebody else's version", async () => {
  const asked: string[] = [];
  const keys = new Set<string>();
  const answers = (conflict: boolean) => (url: string, init: RequestInit) => {
    asked.push(`${init.method} ${url}`);
    if (init.method === "POST") keys.add((init.headers as Record<string, string>)["Idempotency-Key"]);
    const reply = init.method === "POST"
      ? new Response('{"resource":"CHI-D09"}', { status: 201 })
      : conflict
      ? new Response('{"savedBy":"Marie"}', { status: 409 })
      : new Response('{"version":5}');
    return Promise.resolve(reply);
  };
  const [now] = row(house(), "rdc", "CHI-D02", 1, "right", 4);
  const done = await save(house(), now, answers(false));
  equal(asked, ["POST /api/spaces/CHI/resources", "PUT /api/spaces/CHI/floor-plans/rdc"]);
  const after = settled(now, done);
  equal([after.floors[0].version, after.floors[0].items.at(-1)!.resource, after.things.at(-1)!.isNew], [5, "CHI-D09", false]);
  equal((await save(house(), now, answers(true))).conflict, { savedBy: "Marie" });
  equal([keys.size, [...keys].every((key) => /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(key))], [1, true]);
  equal(await save(house(), house(), () => Promise.reject(new Error("nothing changed"))).then((each) => each.refusal), null);
});

Deno.test("a network that is gone is no answer, and nothing is thought saved", async () => {
  const [now] = row(house(), "rdc", "CHI-D02", 1, "right", 4);
  const lost = await save(house(), now, () => Promise.reject(new TypeError("offline")));
  equal([lost.refusal?.status, settled(now, lost).things.at(-1)!.isNew], [0, true]);
});
