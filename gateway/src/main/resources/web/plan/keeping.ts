/** A draft and the server: saving it, meeting what somebody else saved meanwhile, and the picture behind a floor. */
import { Drafting } from "./drafting.ts";
import { type Difference, difference, mergeHouse } from "./merge.ts";
import { type House, isSame } from "./model.ts";
import { address, call, freshKey, load, save, settled } from "./server.ts";
import { say } from "./words.ts";

const LARGEST = 1024 * 1024;

/** What somebody else did meanwhile. */
export interface Conflict {
  who: string;
  when: string | null;
  theirs: House;
  changes: Difference;
}

export abstract class Keeping extends Drafting {
  conflict: Conflict | null = null;
  busy = false;

  override begin(house: House): void {
    super.begin(house);
    this.conflict = null;
  }

  /** Only an empty floor goes; one that was saved goes at once, for everybody. */
  async removeFloor(): Promise<void> {
    const floor = this.floor;
    if (floor.items.length > 0) return;
    if (this.saved.floors.every((each) => each.id !== floor.id)) {
      this.changeHouse((house) => ({ ...house, floors: house.floors.filter((each) => each.id !== floor.id) }), "", say("floorGone"));
      return;
    }
    if (this.isDirty) {
      this.message = { text: say("saveFirst"), bad: true };
      return this.update();
    }
    const answer = await call("DELETE", `${address(this.saved.space, "floor-plans", floor.id)}?version=${floor.version}`);
    const now = answer.status < 300 && answer.status >= 200 ? await load(this.saved.space) : answer;
    if ("floors" in now) {
      this.begin(now);
      this.message = { text: say("floorGone"), bad: false };
    } else {
      this.#refuse(now.status, now.json);
    }
    this.update();
  }

  async save(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.message = null;
    this.update();
    const now = this.history.present;
    const result = await save(this.saved, now);
    this.busy = false;
    const done = new Set(result.versions.keys());
    this.history.rewrite((house) => settled(house, result));
    this.marked = new Set([...this.marked].map((key) => result.codes.get(key) ?? key));
    const after = settled(now, result);
    this.saved = {
      ...after,
      things: after.things.filter((thing) => !thing.isNew),
      floors: after.floors.flatMap((floor) => {
        const old = this.saved.floors.find((each) => each.id === floor.id);
        return done.has(floor.id) || !old || isSame(old, floor) ? (old || done.has(floor.id) ? [floor] : []) : [old];
      }),
    };
    if (result.conflict) await this.#meet(result.conflict);
    else if (result.refusal) this.#refuse(result.refusal.status, result.refusal.json);
    else this.message = { text: say("savedNow"), bad: false };
    this.update();
    this.querySelector<HTMLElement>("[data-message]")?.focus();
  }

  // deno-lint-ignore no-explicit-any
  async #meet(told: any): Promise<void> {
    const theirs = await load(this.saved.space);
    if (!("floors" in theirs)) return this.#refuse(theirs.status, theirs.json);
    const was = this.saved.floors.find((floor) => theirs.floors.some((each) => each.id === floor.id && each.version !== floor.version));
    const is = theirs.floors.find((floor) => floor.id === was?.id);
    this.conflict = {
      who: told.savedBy ?? is?.savedBy ?? say("somebody"),
      when: told.savedAt ?? null,
      theirs,
      changes: was && is ? difference(was, is) : { moved: 0, added: 0, removed: 0, walls: false },
    };
  }

  // deno-lint-ignore no-explicit-any
  #refuse(status: number, problem: any): void {
    const own = status === 499 || status === 401 ? say("signInAgain") : status === 0 || status >= 500 ? say("unreachable") : "";
    this.message = { text: own || problem.detail || problem.title || say("unreachable"), bad: true };
  }

  /** Theirs comes in, mine stays where I changed something; to be looked at and saved again. */
  join(): void {
    const conflict = this.conflict;
    if (!conflict) return;
    const joined = mergeHouse(this.saved, this.history.present, conflict.theirs);
    this.begin(conflict.theirs);
    this.history.push(joined);
    this.message = { text: say("joined", conflict.who), bad: false };
    this.update();
    this.querySelector<HTMLElement>("[data-message]")?.focus();
  }

  giveUp(): void {
    const conflict = this.conflict;
    if (!conflict) return;
    this.begin(conflict.theirs);
    this.message = { text: say("takenOver", conflict.who), bad: false };
    this.update();
  }

  async upload(file: File): Promise<void> {
    const floor = this.floor;
    if (file.size > LARGEST) {
      this.message = { text: say("tooLarge"), bad: true };
      return this.update();
    }
    if (!this.saved.floors.some((each) => each.id === floor.id)) {
      this.message = { text: say("saveFloorFirst"), bad: true };
      return this.update();
    }
    const answer = await call("POST", address(this.saved.space, "floor-plans", floor.id, "background"), file, freshKey());
    if (answer.status < 200 || answer.status > 299) {
      this.#refuse(answer.status, answer.json);
      return this.update();
    }
    const { url, width, height } = answer.json;
    const scale = Math.min(floor.width / (width || floor.width), floor.height / (height || floor.height));
    const sheet = { url, x: 0, y: 0, w: Math.round((width || floor.width) * scale), h: Math.round((height || floor.height) * scale) };
    this.change((each) => ({ ...each, background: sheet }), "", say("backgroundSet"));
  }
}
