/** Everything around the plan: tools, messages, and the panel that does by buttons and fields what the pointer does by dragging. */
import { html, nothing, type TemplateResult } from "lit-html";
import type { Keeping } from "./keeping.ts";
import { wordsIn } from "./model.ts";
import { panel } from "./panel.ts";
import { count, say } from "./words.ts";

export function frame(editor: Keeping, sheet: TemplateResult | null): TemplateResult {
  return html`${messages(editor)} ${floors(editor)}
    <div class="desk-of-plan">
      <div class="left-of-plan">${tools(editor)} ${editor.drawing ? drawingLine(editor) : nothing}
        <a class="skip-plan" href="#beside-plan">${say("skipPlan")}</a>
        <div class="sheet-holder" id="sheet">${sheet ?? html`<p class="empty">${say("noFloor")}</p>`}</div>
        <p class="note keys-hint">${say("keysHint")}</p>
        ${troubles(editor)}</div>
      <div class="beside" id="beside-plan" tabindex="-1">${panel(editor)}</div>
    </div>
    <p class="vh" role="status" data-said></p>
    ${help(editor)}`;
}

function messages(editor: Keeping): unknown {
  const conflict = editor.conflict;
  if (conflict) {
    const { moved, added, removed, walls } = conflict.changes;
    const parts = [
      moved ? count("theyMoved", moved) : "",
      added ? count("theyAdded", added) : "",
      removed ? count("theyRemoved", removed) : "",
      walls ? say("theyWalls") : "",
    ].filter(Boolean);
    const when = conflict.when ? clock(new Date(conflict.when), editor.language) : "";
    return html`<div class="errors" role="alert" data-message tabindex="-1"><h2>${when ? say("conflictAt", conflict.who, when) : say("conflict", conflict.who)}</h2>
      <p>${parts.length > 0 ? say("conflictChanges", parts.join(", ")) : say("conflictOther")} ${say("conflictKept")}</p>
      <p class="choices"><button class="btn small" type="button" @click=${() => editor.join()}>${say("join")}</button>
        <button class="btn small calm" type="button" @click=${() => editor.giveUp()}>${say("giveUp")}</button></p></div>`;
  }
  if (!editor.message) return nothing;
  return html`<p class="say ${editor.message.bad ? "bad" : ""}" role="${editor.message.bad ? "alert" : "status"}" data-message tabindex="-1">${editor.message.text}</p>`;
}

/** 10 h 42 in French, 10:42 elsewhere. */
function clock(moment: Date, language: string): string {
  const text = moment.toLocaleTimeString("de-BE", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/Brussels" });
  return language === "fr" ? text.replace(/^0/, "").replace(":", "\u00a0h\u00a0") : text;
}

function floors(editor: Keeping): TemplateResult {
  const list = editor.house.floors;
  const go = (event: KeyboardEvent, index: number) => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const next = list[(index + step + list.length) % list.length];
    editor.show(next.id);
    editor.querySelector<HTMLElement>("[role=tab][aria-selected=true]")?.focus();
  };
  return html`<div class="floors">
    <div class="choose" role="tablist" aria-label="${say("floors")}">${list.map((floor, index) =>
    html`<button type="button" role="tab" aria-selected="${floor.id === editor.floor.id}" aria-controls="sheet" tabindex="${floor.id === editor.floor.id ? 0 : -1}"
        @click=${() => editor.show(floor.id)} @keydown=${(event: KeyboardEvent) => go(event, index)}>${wordsIn(floor.name, editor.language)}</button>`
  )}</div>
    <button class="act" type="button" @click=${() => editor.addFloor()}>${say("addFloor")}</button>
    <span class="grow"></span>
    <span class="state-of-plan">${editor.busy ? say("saving") : editor.isDirty ? say("unsaved") : say("upToDate")}</span>
    <button class="btn small" type="button" aria-keyshortcuts="Control+S" ?disabled=${editor.busy || !editor.isDirty || editor.conflict !== null} @click=${() => editor.save()}>${say("save")}</button>
  </div>`;
}

function tools(editor: Keeping): TemplateResult {
  const tool = (key: string, work: () => void, more: { off?: boolean; on?: boolean; label?: string } = {}) =>
    html`<button class="act" type="button" ?disabled=${more.off ?? false} aria-pressed=${more.on === undefined ? nothing : String(more.on)}
      aria-label=${more.label ? say(more.label) : nothing} @click=${work}>${say(key)}</button>`;
  return html`<div class="tools" role="group" aria-label="${say("tools")}">
    ${tool("undo", () => editor.undo(), { off: !editor.history.canUndo })} ${tool("redo", () => editor.redo(), { off: !editor.history.canRedo })}
    ${tool("drawWall", () => editor.draw(), { on: editor.drawing !== null, off: editor.house.floors.length === 0 })}
    ${tool("control", () => editor.control())}
    <span class="zoom" role="group" aria-label="${say("zoom")}">${tool("zoomOut", () => editor.zoomTo(editor.zoom / 1.25), { label: "zoomOutLabel" })}
      <button class="act" type="button" aria-label="${say("zoomAll")}" @click=${() => editor.zoomTo(1)}>${Math.round(editor.zoom * 100)} %</button>
      ${tool("zoomIn", () => editor.zoomTo(editor.zoom * 1.25), { label: "zoomInLabel" })}</span>
    <button class="act" type="button" aria-haspopup="dialog" @click=${() => editor.querySelector<HTMLDialogElement>("dialog")?.showModal()}>? <span>${say("help")}</span></button>
  </div>`;
}

function drawingLine(editor: Keeping): TemplateResult {
  return html`<div class="say drawing-line"><span>${say("drawHelp")}</span>
    <button class="act main" type="button" @click=${() => editor.endWall()}>${say("endWall")}</button>
    <button class="act" type="button" @click=${() => editor.cancel()}>${say("dropWall")}</button></div>`;
}

function troubles(editor: Keeping): unknown {
  if (!editor.troubles) return nothing;
  const rows = editor.troubles.filter((each) => each.kind !== "unplaced");
  const loose = editor.troubles.filter((each) => each.kind === "unplaced");
  const go = (floor: string | null, resource: string) => {
    if (floor) editor.show(floor);
    editor.mark([resource]);
    editor.focusOn(resource);
  };
  return html`<section class="found" data-troubles tabindex="-1" aria-labelledby="found-title"><h2 id="found-title">${say("checked")}</h2>
    ${editor.troubles.length === 0 ? html`<p>${say("checkedFine")}</p>` : nothing}
    <ul>${rows.map((each) =>
    html`<li><button class="link" type="button" @click=${() => go(each.floor, each.resources[0])}>${
      each.kind === "overlap" ? say("foundOverlap", editor.name(each.resources[0]), editor.name(each.resources[1])) : say("foundOutside", editor.name(each.resources[0]))
    }</button></li>`
  )}${loose.length > 0 ? html`<li>${count("foundLoose", loose.length, loose.map((each) => editor.name(each.resources[0])).join(", "))}</li>` : nothing}</ul></section>`;
}

const KEYS = ["Tab", "Enter", "Arrows", "Alt", "Shift", "R", "D", "Delete", "W", "Undo", "Redo", "All", "Zoom", "Save", "Escape"];

function help(editor: Keeping): TemplateResult {
  return html`<dialog class="help-of-plan" aria-labelledby="help-title"><h2 id="help-title">${say("helpTitle")}</h2>
    <dl>${KEYS.map((key) => html`<div><dt>${say(`key${key}`)}</dt><dd>${say(`keyDoes${key}`)}</dd></div>`)}</dl>
    <p class="note">${say("helpButtons")}</p>
    <button class="btn small" type="button" @click=${() => editor.querySelector<HTMLDialogElement>("dialog")?.close()}>${say("close")}</button></dialog>`;
}
