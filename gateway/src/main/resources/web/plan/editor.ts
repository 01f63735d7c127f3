/** The floor-plan editor: a kept draft, with its drawing, gestures, keys and the panel beside it as functions over it. */
import { render } from "lit-html";
import { canvas } from "./canvas.ts";
import * as edit from "./edit.ts";
import { startGestures } from "./gestures.ts";
import { Keeping } from "./keeping.ts";
import { startKeys } from "./keyboard.ts";
import { load } from "./server.ts";
import { frame } from "./view.ts";
import { learn } from "./words.ts";

export class PlanEditor extends Keeping {
  async connectedCallback(): Promise<void> {
    learn(JSON.parse(this.dataset.words ?? "{}"));
    this.kinds = JSON.parse(this.dataset.kinds ?? "{}");
    this.language = document.documentElement.lang;
    const house = await load(this.dataset.space ?? "");
    if (!("floors" in house)) return;
    this.begin(house);
    this.replaceChildren();
    this.zoom = this.clientWidth < 640 ? 1.75 : 1;
    startKeys(this);
    startGestures(this);
    this.update();
    addEventListener("beforeunload", (event) => {
      if (this.isDirty) event.preventDefault();
    });
  }

  update(): void {
    const troubled = new Set(edit.check(this.house).filter((each) => each.kind !== "unplaced").flatMap((each) => each.resources));
    const sheet = this.house.floors.length === 0 ? null : canvas({
      floor: this.floor,
      things: this.things(),
      marked: this.marked,
      troubled,
      drawing: this.drawing,
      cursor: this.cursor,
      frame: this.frame,
      zoom: this.zoom,
      language: this.language,
    });
    render(frame(this, sheet), this);
  }
}
