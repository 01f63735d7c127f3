/** Beside the plan: what is marked, what stands nowhere yet, new things, the background and the floor itself. */
import { html, nothing, type TemplateResult } from "lit-html";
import * as edit from "./edit.ts";
import type { Keeping } from "./keeping.ts";
import { type Item, type Seat, unplaced, type Wall, wordsIn } from "./model.ts";
import { count, say } from "./words.ts";

export function panel(editor: Keeping): TemplateResult {
  const line = editor.marked.size === 1 ? editor.floor?.walls.find((each) => editor.marked.has(each.id)) : undefined;
  const item = editor.house.floors.length > 0 ? editor.only : undefined;
  return html`<section class="panel" aria-labelledby="marked-title">${
    item ? one(editor, item) : line ? wall(editor, line) : editor.marked.size > 1 ? several(editor) : html`<h2 id="marked-title">${say("nothingMarked")}</h2><p class="note">${say("nothingMarkedHelp")}</p>`
  }</section> ${editor.house.floors.length > 0 ? html`${loose(editor)} ${adding(editor)} ${sheet(editor)} ${floor(editor)}` : nothing}`;
}

function one(editor: Keeping, item: Item): TemplateResult {
  const thing = editor.things().get(item.resource);
  const to = (change: Partial<Item>) => editor.change((each) => edit.set(each, item.resource, change), "set");
  return html`<h2 id="marked-title">${editor.name(item.resource)}</h2><p class="note num">${wordsIn(editor.kinds[thing?.kind ?? ""], editor.language)} · ${item.resource}</p>
    ${thing?.isNew ? html`<label class="one-field">${say("name")}<input class="in" .value=${editor.name(item.resource)} maxlength="80" @change=${(event: Event) => editor.rename(item.resource, valueOf(event))}></label>` : nothing}
    <div class="four">${number("x", item.x, (x) => to({ x }))}${number("y", item.y, (y) => to({ y }))}${number("width", item.w, (w) => to({ w }))}${number("height", item.h, (h) => to({ h }))}</div>
    ${thing?.kind === "DESK"
      ? html`<label class="one-field">${say("seat")}<select class="in" @change=${(event: Event) => to({ seat: (valueOf(event) || null) as Seat | null })}>
        ${["", "N", "E", "S", "W"].map((seat) => html`<option value="${seat}" ?selected=${(item.seat ?? "") === seat}>${say(`seat${seat || "_"}`)}</option>`)}</select></label>`
      : nothing}
    ${pad(editor)} ${sizes(editor)}
    <div class="buttons">${button("turn", () => editor.turn())}${button("remove", () => editor.takeOff())}</div>
    <form class="row-form" @submit=${(event: SubmitEvent) => makeRow(editor, event)}><h3>${say("row")}</h3>
      <div class="four">${plain("howMany", "many", 3, 1, 40)}${plain("gap", "gap", 4, 0, 200)}</div>
      <label class="one-field">${say("toward")}<select class="in" name="toward"><option value="right">${say("towardRight")}</option><option value="down">${say("towardDown")}</option></select></label>
      <button class="act" type="submit">${say("makeRow")}</button></form>
    ${thing && !thing.isNew ? html`<p class="note"><a href="/host/${editor.dataset.slug}/resources/${item.resource}">${say("openResource")}</a></p>` : nothing}`;
}

function wall(editor: Keeping, line: Wall): TemplateResult {
  const to = (change: Partial<Wall>) =>
    editor.change((each) => ({ ...each, walls: each.walls.map((other) => other.id === line.id ? { ...other, ...change } : other) }), "set");
  return html`<h2 id="marked-title">${say("wall")}</h2>
    <div class="four">${number("fromX", line.x1, (x1) => to({ x1 }))}${number("fromY", line.y1, (y1) => to({ y1 }))}${number("toX", line.x2, (x2) => to({ x2 }))}${number("toY", line.y2, (y2) => to({ y2 }))}</div>
    ${pad(editor)}<div class="buttons">${button("removeWall", () => editor.takeOff())}</div>`;
}

function several(editor: Keeping): TemplateResult {
  return html`<h2 id="marked-title">${count("marked", editor.marked.size)}</h2>${pad(editor)} ${sizes(editor)}
    <div class="buttons">${button("turn", () => editor.turn())}${button("alignLeft", () => editor.align("left"))}${button("alignTop", () => editor.align("top"))}${
    button("alignRight", () => editor.align("right"))
  }${button("alignBottom", () => editor.align("bottom"))}${button("remove", () => editor.takeOff())}</div>`;
}

/** What an arrow key does, for those who use neither keys nor dragging. */
function pad(editor: Keeping): TemplateResult {
  const go = (key: string, sign: string, x: number, y: number) =>
    html`<button class="act ${key}" type="button" aria-label="${say(key)}" title="${say(key)}" @click=${() => editor.nudge({ x, y })}>${sign}</button>`;
  return html`<div class="pad" role="group" aria-label="${say("moveGroup")}">${go("moveUp", "↑", 0, -1)}${go("moveLeft", "←", -1, 0)}${go("moveRight", "→", 1, 0)}${go("moveDown", "↓", 0, 1)}</div>`;
}

function sizes(editor: Keeping): TemplateResult {
  return html`<div class="buttons" role="group" aria-label="${say("sizeGroup")}">${button("wider", () => editor.grow({ x: 1, y: 0 }))}${
    button("narrower", () => editor.grow({ x: -1, y: 0 }))
  }${button("higher", () => editor.grow({ x: 0, y: 1 }))}${button("lower", () => editor.grow({ x: 0, y: -1 }))}</div>`;
}

function loose(editor: Keeping): TemplateResult {
  const list = unplaced(editor.house);
  return html`<section class="panel" aria-labelledby="loose-title"><header><h2 id="loose-title">${say("loose")}</h2><p class="num">${list.length}</p></header>
    ${list.length === 0 ? html`<p class="note">${say("nothingLoose")}</p>` : html`<ul class="loose">${
      list.map((thing) => html`<li data-place="${thing.resource}"><span><b>${editor.name(thing.resource)}</b><small>${wordsIn(editor.kinds[thing.kind], editor.language)}</small></span>
        <button class="act" type="button" aria-label="${say("placeThat", editor.name(thing.resource))}" @click=${() => editor.place(thing.resource, null)}>${say("place")}</button></li>`)
    }</ul><p class="note for-mouse">${say("dragHint")}</p>`}</section>`;
}

function adding(editor: Keeping): TemplateResult {
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    editor.add(String(new FormData(event.target as HTMLFormElement).get("kind")));
  };
  return html`<section class="panel" aria-labelledby="add-title"><h2 id="add-title">${say("addTitle")}</h2>
    <form class="add-form" @submit=${add}><label class="one-field">${say("kind")}<select class="in" name="kind">${
    Object.entries(editor.kinds).map(([kind, name]) => html`<option value="${kind}">${wordsIn(name, editor.language)}</option>`)
  }</select></label><button class="act main" type="submit">${say("add")}</button></form><p class="note">${say("addHelp")}</p></section>`;
}

function sheet(editor: Keeping): TemplateResult {
  const shown = editor.floor.background;
  const to = (change: Record<string, number>) =>
    editor.change((each) => each.background ? { ...each, background: { ...each.background, ...change } } : each, "background");
  const take = (event: Event) => {
    const file = (event.target as HTMLInputElement).files?.[0];
    if (file) editor.upload(file);
    (event.target as HTMLInputElement).value = "";
  };
  return html`<details class="panel"><summary>${say("background")}</summary><p class="note">${say("backgroundHelp")}</p>
    <label class="one-field">${say("backgroundFile")}<input class="in" type="file" accept=".svg,.png,.jpg,.jpeg,image/svg+xml,image/png,image/jpeg" @change=${take}></label>
    ${shown
      ? html`<div class="four">${number("x", shown.x, (x) => to({ x }))}${number("y", shown.y, (y) => to({ y }))}${number("width", shown.w, (w) => to({ w: Math.max(8, w) }))}${number("height", shown.h, (h) => to({ h: Math.max(8, h) }))}</div>
      <div class="buttons">${button("removeBackground", () => editor.change((each) => ({ ...each, background: null }), "", say("backgroundGone")))}</div>`
      : nothing}</details>`;
}

function floor(editor: Keeping): TemplateResult {
  const here = editor.floor;
  const least = { w: Math.max(200, ...here.items.map((item) => item.x + item.w)), h: Math.max(200, ...here.items.map((item) => item.y + item.h)) };
  return html`<details class="panel"><summary>${say("floor")}</summary>
    <label class="one-field">${say("name")}<input class="in" .value=${wordsIn(here.name, editor.language)} maxlength="60"
      @change=${(event: Event) => editor.change((each) => ({ ...each, name: { ...each.name, [editor.language]: valueOf(event) } }), "floor")}></label>
    <div class="four">${number("width", here.width, (width) => editor.change((each) => ({ ...each, width: Math.min(4000, Math.max(least.w, width)) }), "floor"))}${
    number("height", here.height, (height) => editor.change((each) => ({ ...each, height: Math.min(4000, Math.max(least.h, height)) }), "floor"))
  }</div>
    ${here.items.length === 0 ? html`<div class="buttons">${button("removeFloor", () => editor.removeFloor())}</div>` : html`<p class="note">${say("removeFloorHelp")}</p>`}</details>`;
}

function number(label: string, value: number, change: (value: number) => void): TemplateResult {
  const changed = (event: Event) => {
    const typed = (event.target as HTMLInputElement).valueAsNumber;
    if (Number.isFinite(typed)) change(Math.round(typed));
  };
  return html`<label class="one-field">${say(label)}<input class="in num" type="number" step="8" min="0" max="4000" .value=${String(value)} @change=${changed}></label>`;
}

function plain(label: string, name: string, value: number, least: number, most: number): TemplateResult {
  return html`<label class="one-field">${say(label)}<input class="in num" type="number" name="${name}" value="${value}" min="${least}" max="${most}"></label>`;
}

function button(label: string, work: () => void): TemplateResult {
  return html`<button class="act" type="button" @click=${work}>${say(label)}</button>`;
}

function makeRow(editor: Keeping, event: SubmitEvent): void {
  event.preventDefault();
  const form = new FormData(event.target as HTMLFormElement);
  editor.row(Number(form.get("many")), form.get("toward") === "down" ? "down" : "right", Number(form.get("gap")));
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement).value.trim();
}
