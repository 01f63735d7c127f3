/** The plan as it is drawn while it is edited. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import type { Point } from "./geometry.ts";
import { type Floor, type Item, numberOf, type Seat, type Shape, standsAsRoom, type Thing, type Wall, wordsIn } from "./model.ts";
import { say } from "./words.ts";

export interface Sight {
  floor: Floor;
  things: ReadonlyMap<string, Thing>;
  marked: ReadonlySet<string>;
  troubled: ReadonlySet<string>;
  drawing: readonly Point[] | null;
  cursor: Point | null;
  frame: { x: number; y: number; w: number; h: number } | null;
  zoom: number;
  language: string;
}

const HANDLES: [string, number, number][] = [["nw", 0, 0], ["n", .5, 0], ["ne", 1, 0], ["e", 1, .5], ["se", 1, 1], ["s", .5, 1], ["sw", 0, 1], ["w", 0, .5]];

export function canvas(sight: Sight): TemplateResult {
  const { floor } = sight;
  const rooms = floor.items.filter((item) => standsAsRoom(sight.things.get(item.resource)?.kind ?? ""));
  const small = floor.items.filter((item) => !rooms.includes(item));
  return html`<svg class="sheet ${sight.drawing ? "drawing" : ""}" viewBox="0 0 ${floor.width} ${floor.height}" width="${sight.zoom * 100}%"
    role="group" aria-label="${say("planLabel", wordsIn(floor.name, sight.language))}" tabindex="${sight.drawing ? 0 : -1}">
    <defs><pattern id="grid" width="40" height="40" patternUnits="userSpaceOnUse"><path class="grid" d="M40 0H0V40" /></pattern></defs>
    ${floor.outline.map((shape) => svg`<rect class="ground" x="${shape.x}" y="${shape.y}" width="${shape.w}" height="${shape.h}" />`)}
    <rect class="paper" x="0" y="0" width="${floor.width}" height="${floor.height}" fill="url(#grid)" />
    ${background(floor)}
    ${floor.areas.map((shape) => area(shape, sight.language))}
    ${floor.fixtures.map((shape) => svg`<rect class="fixture" x="${shape.x}" y="${shape.y}" width="${shape.w}" height="${shape.h}" rx="6" />`)}
    ${repeat(rooms, (item) => item.resource, (item) => thing(item, sight))}
    <path class="lines" d="${floor.walls.map((each) => `M${each.x1} ${each.y1}L${each.x2} ${each.y2}`).join("")}" />
    <path class="panes" d="${floor.windows.map((each) => `M${each[0]} ${each[1]}L${each[2]} ${each[3]}`).join("")}" />
    ${repeat(small, (item) => item.resource, (item) => thing(item, sight))}
    ${repeat(floor.walls, (each) => each.id, (each) => wall(each, sight))}
    ${handles(sight)}
    ${pen(sight)}
    ${sight.frame ? svg`<rect class="frame" x="${sight.frame.x}" y="${sight.frame.y}" width="${sight.frame.w}" height="${sight.frame.h}" />` : nothing}
  </svg>`;
}

function background(floor: Floor): unknown {
  const sheet = floor.background;
  return sheet
    ? svg`<image class="background" href="${sheet.url}" x="${sheet.x}" y="${sheet.y}" width="${sheet.w}" height="${sheet.h}" preserveAspectRatio="none" />`
    : nothing;
}

function area(shape: Shape, language: string): SVGTemplateResult {
  return svg`<rect class="area" x="${shape.x}" y="${shape.y}" width="${shape.w}" height="${shape.h}" />
    <text class="name" x="${shape.x + shape.w / 2}" y="${shape.y + shape.h / 2}">${wordsIn(shape.name, language)}</text>`;
}

export function nameOf(thing: Thing | undefined, resource: string, language: string): string {
  return wordsIn(thing?.name, language) || resource;
}

/** What a screen reader says of a thing on the plan. */
export function described(item: Item, sight: Pick<Sight, "things" | "troubled" | "language">): string {
  const name = nameOf(sight.things.get(item.resource), item.resource, sight.language);
  const trouble = sight.troubled.has(item.resource) ? `, ${say("overlapping")}` : "";
  return say("itemLabel", name, item.x, item.y, item.w, item.h) + trouble;
}

function thing(item: Item, sight: Sight): SVGTemplateResult {
  const known = sight.things.get(item.resource);
  const isRoom = standsAsRoom(known?.kind ?? "");
  const marked = sight.marked.has(item.resource);
  const kind = `${isRoom ? "room" : "seat"}${marked ? " on" : ""}${sight.troubled.has(item.resource) ? " bad" : ""}`;
  const text = isRoom ? nameOf(known, item.resource, sight.language) : numberOf(item.resource);
  const inset = isRoom ? 0 : 3;
  return svg`<g class="thing ${kind}" data-item="${item.resource}" role="button" tabindex="0" aria-pressed="${marked}" aria-label="${described(item, sight)}">
    <rect class="body" x="${item.x + inset}" y="${item.y + inset}" width="${Math.max(2, item.w - 2 * inset)}" height="${Math.max(2, item.h - 2 * inset)}" rx="${isRoom ? 4 : Math.min(16, item.w / 5)}" />
    ${item.seat && !isRoom ? chair(item, item.seat) : nothing}
    <text class="${text.length > 4 ? "name" : "number"}" x="${item.x + item.w / 2}" y="${item.y + item.h / 2}">${text}</text></g>`;
}

function chair(item: Item, seat: Seat): SVGTemplateResult {
  const [x, y] = {
    N: [item.x + item.w / 2, item.y + 12],
    S: [item.x + item.w / 2, item.y + item.h - 12],
    W: [item.x + 12, item.y + item.h / 2],
    E: [item.x + item.w - 12, item.y + item.h / 2],
  }[seat];
  return svg`<circle class="chair" cx="${x}" cy="${y}" r="5" />`;
}

function wall(each: Wall, sight: Sight): SVGTemplateResult {
  const marked = sight.marked.has(each.id);
  return svg`<g class="thing wall ${marked ? "on" : ""}" data-wall="${each.id}" role="button" tabindex="0" aria-pressed="${marked}"
    aria-label="${say("wallLabel", each.x1, each.y1, each.x2, each.y2)}"><line class="hit" x1="${each.x1}" y1="${each.y1}" x2="${each.x2}" y2="${each.y2}" />
    <line class="stroke" x1="${each.x1}" y1="${each.y1}" x2="${each.x2}" y2="${each.y2}" /></g>`;
}

/** Corners to pull, only for a single thing; each has its fields and buttons beside the plan. */
function handles(sight: Sight): unknown {
  if (sight.marked.size !== 1 || sight.drawing) return nothing;
  const [only] = sight.marked;
  const size = 14 / Math.max(1, sight.zoom * .8);
  const knob = (name: string, x: number, y: number) =>
    svg`<rect class="knob ${name}" data-handle="${name}" x="${x - size / 2}" y="${y - size / 2}" width="${size}" height="${size}" rx="3" />`;
  const item = sight.floor.items.find((each) => each.resource === only);
  if (item) return HANDLES.map(([name, x, y]) => knob(name, item.x + item.w * x, item.y + item.h * y));
  const line = sight.floor.walls.find((each) => each.id === only);
  return line ? [knob("1", line.x1, line.y1), knob("2", line.x2, line.y2)] : nothing;
}

/** The wall under the pen. */
function pen(sight: Sight): unknown {
  if (!sight.drawing) return nothing;
  const points = sight.cursor ? [...sight.drawing, sight.cursor] : sight.drawing;
  return svg`<polyline class="pen" points="${points.map((point) => `${point.x},${point.y}`).join(" ")}" />
    ${sight.drawing.map((point) => svg`<circle class="pen-point" cx="${point.x}" cy="${point.y}" r="6" />`)}
    ${sight.cursor ? svg`<path class="cross" d="M${sight.cursor.x - 16} ${sight.cursor.y}h32M${sight.cursor.x} ${sight.cursor.y - 16}v32" />` : nothing}`;
}
