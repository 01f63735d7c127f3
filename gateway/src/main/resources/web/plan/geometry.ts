/** Boxes on the grid of a plan. Pure calculation. */
import type { Box, Seat, Wall } from "./model.ts";

export const GRID = 8;
const SMALLEST = 24;

export interface Point {
  x: number;
  y: number;
}

export function snap(value: number, grid = GRID): number {
  return Math.round(value / grid) * grid;
}

/** The next line of the grid in a direction: something off the grid comes onto it first. */
export function nextLine(value: number, direction: number, grid = GRID): number {
  if (direction === 0) return value;
  return direction > 0 ? (Math.floor(value / grid) + 1) * grid : (Math.ceil(value / grid) - 1) * grid;
}

export function bounds(boxes: readonly Box[]): Box {
  if (boxes.length === 0) return { x: 0, y: 0, w: 0, h: 0 };
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return { x, y, w: Math.max(...boxes.map((box) => box.x + box.w)) - x, h: Math.max(...boxes.map((box) => box.y + box.h)) - y };
}

/** How far the whole may move so that it stays on the floor. */
export function within(all: Box, by: Point, width: number, height: number): Point {
  const x = Math.min(Math.max(by.x, -all.x), Math.max(-all.x, width - all.x - all.w));
  const y = Math.min(Math.max(by.y, -all.y), Math.max(-all.y, height - all.y - all.h));
  return { x, y };
}

export type Handle = "n" | "e" | "s" | "w" | "ne" | "nw" | "se" | "sw";

/** Pulls one side or corner; the other side stays, nothing becomes smaller than a hand. */
export function resize<T extends Box>(box: T, handle: Handle, by: Point, width: number, height: number): T {
  let [left, top, right, bottom] = [box.x, box.y, box.x + box.w, box.y + box.h];
  if (handle.includes("w")) left = Math.max(0, Math.min(snap(left + by.x), right - SMALLEST));
  if (handle.includes("e")) right = Math.min(width, Math.max(snap(right + by.x), left + SMALLEST));
  if (handle.includes("n")) top = Math.max(0, Math.min(snap(top + by.y), bottom - SMALLEST));
  if (handle.includes("s")) bottom = Math.min(height, Math.max(snap(bottom + by.y), top + SMALLEST));
  return { ...box, x: left, y: top, w: right - left, h: bottom - top };
}

const TURN: Record<Seat, Seat> = { N: "E", E: "S", S: "W", W: "N" };

/** A quarter turn to the right around the middle, back onto the grid, never off the floor. */
export function turn<T extends Box & { seat?: Seat | null }>(box: T, width: number, height: number): T {
  const x = box.x + Math.floor((box.w - box.h) / 2);
  const y = box.y + Math.floor((box.h - box.w) / 2);
  const turned = { ...box, x, y, w: box.h, h: box.w };
  if (box.seat) turned.seat = TURN[box.seat];
  const aligned = { ...turned, x: snap(x), y: snap(y) };
  const inside = within(aligned, { x: 0, y: 0 }, width, height);
  return { ...aligned, x: aligned.x + inside.x, y: aligned.y + inside.y };
}

/** Touching sides do not overlap. */
export function overlaps(one: Box, other: Box): boolean {
  return one.x < other.x + other.w && other.x < one.x + one.w && one.y < other.y + other.h && other.y < one.y + one.h;
}

export function contains(outer: Box, inner: Box): boolean {
  return inner.x >= outer.x && inner.y >= outer.y && inner.x + inner.w <= outer.x + outer.w && inner.y + inner.h <= outer.y + outer.h;
}

/** The first place where a box of this size stands free, seen from a point outwards; the point itself when there is none. */
export function freePlace(size: { w: number; h: number }, near: Point, taken: readonly Box[], width: number, height: number): Point {
  const fit = (x: number, y: number) => x >= 0 && y >= 0 && x + size.w <= width && y + size.h <= height;
  const start = { x: snap(Math.max(0, Math.min(near.x, width - size.w))), y: snap(Math.max(0, Math.min(near.y, height - size.h))) };
  for (let ring = 0; ring < Math.max(width, height) / GRID; ring += 2) {
    for (const [x, y] of around(start, ring * GRID)) {
      if (fit(x, y) && !taken.some((box) => overlaps({ x, y, ...size }, box))) return { x, y };
    }
  }
  return start;
}

function* around(middle: Point, distance: number): Generator<[number, number]> {
  if (distance === 0) {
    yield [middle.x, middle.y];
    return;
  }
  for (let step = -distance; step <= distance; step += 2 * GRID) {
    yield [middle.x + step, middle.y - distance];
    yield [middle.x + step, middle.y + distance];
    yield [middle.x - distance, middle.y + step];
    yield [middle.x + distance, middle.y + step];
  }
}

/** The point of a wall under construction: on the grid, and straight when asked. */
export function wallPoint(from: Point | null, to: Point, straight: boolean): Point {
  const point = { x: snap(to.x), y: snap(to.y) };
  if (!from || !straight) return point;
  return Math.abs(point.x - from.x) >= Math.abs(point.y - from.y) ? { x: point.x, y: from.y } : { x: from.x, y: point.y };
}

export function wallBox(wall: Wall): Box {
  return {
    x: Math.min(wall.x1, wall.x2),
    y: Math.min(wall.y1, wall.y2),
    w: Math.abs(wall.x2 - wall.x1),
    h: Math.abs(wall.y2 - wall.y1),
  };
}

export function wallLength(wall: Wall): number {
  return Math.hypot(wall.x2 - wall.x1, wall.y2 - wall.y1);
}
