/** Mouse, pen and finger on the plan. Everything here can also be done by keys and by buttons. */
import * as edit from "./edit.ts";
import type { Keeping } from "./keeping.ts";
import { type Handle, overlaps, type Point, resize, wallBox, wallPoint } from "./geometry.ts";
import type { House } from "./model.ts";

interface Drag {
  from: Point;
  start: House;
  work: (by: Point, at: Point) => void;
  moved: boolean;
}

export function startGestures(editor: Keeping): void {
  let drag: Drag | null = null;

  const pointOf = (event: PointerEvent | MouseEvent): Point | null => {
    const matrix = editor.querySelector<SVGSVGElement>("svg.sheet")?.getScreenCTM();
    if (!matrix) return null;
    const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
    return { x: point.x, y: point.y };
  };
  const preview = (work: (floor: ReturnType<typeof edit.floorOf>) => ReturnType<typeof edit.floorOf>) => {
    if (drag) editor.preview = edit.onFloor(drag.start, editor.floorId, work);
    editor.update();
  };
  const begin = (event: PointerEvent, at: Point, work: Drag["work"]) => {
    drag = { from: at, start: editor.history.present, work, moved: false };
    (event.target as Element).closest("svg.sheet, [data-place]")?.setPointerCapture(event.pointerId);
  };

  editor.addEventListener("pointerdown", (event) => {
    const target = event.target as Element;
    const tray = target.closest<HTMLElement>("[data-place]");
    if (tray && !target.closest("button, a") && event.button === 0 && event.pointerType === "mouse") return carry(event, tray.dataset.place ?? "");
    if (!target.closest("svg.sheet") || event.button !== 0) return;
    const at = pointOf(event);
    if (!at) return;
    if (editor.drawing) {
      event.preventDefault();
      editor.addPoint(at, event.shiftKey);
      return;
    }
    const handle = target.closest<SVGElement>("[data-handle]")?.dataset.handle;
    if (handle) return pull(event, at, handle);
    const key = keyOf(target);
    if (!key) return empty(event, at);
    if (event.shiftKey || event.ctrlKey || event.metaKey) {
      event.preventDefault();
      return editor.toggle(key);
    }
    const was = editor.marked.has(key);
    if (!was) editor.mark([key]);
    // A finger scrolls the page over what is not marked yet: the first tap marks, the second moves.
    if (was || event.pointerType === "mouse") {
      begin(event, at, (by) => preview((floor) => edit.move(floor, editor.marked, by)));
    }
  });

  const pull = (event: PointerEvent, at: Point, handle: string) => {
    event.preventDefault();
    begin(event, at, (by, now) =>
      preview((floor) =>
        handle === "1" || handle === "2"
          ? { ...floor, walls: floor.walls.map((wall) => editor.marked.has(wall.id) ? edit.stretch(wall, handle, now, floor) : wall) }
          : { ...floor, items: floor.items.map((item) => editor.marked.has(item.resource) ? resize(item, handle as Handle, by, floor.width, floor.height) : item) }
      ));
  };

  const empty = (event: PointerEvent, at: Point) => {
    if (event.pointerType !== "mouse") {
      if (editor.marked.size > 0) editor.mark([], true);
      return;
    }
    event.preventDefault();
    const kept = event.shiftKey ? [...editor.marked] : [];
    if (editor.marked.size > 0 && kept.length === 0) editor.mark([], true);
    begin(event, at, (by, now) => {
      const box = { x: Math.min(at.x, now.x), y: Math.min(at.y, now.y), w: Math.abs(by.x), h: Math.abs(by.y) };
      editor.frame = box;
      const inside = [
        ...editor.floor.items.filter((item) => overlaps(item, box)).map((item) => item.resource),
        ...editor.floor.walls.filter((wall) => inFrame(wallBox(wall), box)).map((wall) => wall.id),
      ];
      editor.marked = new Set([...kept, ...inside]);
      editor.update();
    });
  };

  /** From the list of what stands nowhere yet onto the plan. */
  const carry = (event: PointerEvent, resource: string) => {
    begin(event, { x: event.clientX, y: event.clientY }, () => editor.classList.add("carrying"));
    const drop = (end: PointerEvent) => {
      editor.removeEventListener("pointerup", drop);
      editor.classList.remove("carrying");
      const box = editor.querySelector("svg.sheet")?.getBoundingClientRect();
      const over = box && end.clientX > box.left && end.clientX < box.right && end.clientY > box.top && end.clientY < box.bottom;
      const at = pointOf(end);
      if (over && at && drag?.moved !== false) editor.place(resource, at);
    };
    editor.addEventListener("pointerup", drop);
  };

  editor.addEventListener("pointermove", (event) => {
    const at = pointOf(event);
    if (!at) return;
    if (editor.drawing) {
      editor.cursor = wallPoint(editor.drawing.at(-1) ?? null, at, event.shiftKey);
      editor.update();
      return;
    }
    if (!drag) return;
    const by = { x: at.x - drag.from.x, y: at.y - drag.from.y };
    if (!drag.moved && Math.hypot(by.x, by.y) < 4) return;
    drag.moved = true;
    drag.work(by, at);
  });

  const end = () => {
    const moved = drag?.moved && editor.preview;
    const framed = editor.frame !== null;
    drag = null;
    editor.frame = null;
    if (moved) {
      const next = moved;
      editor.changeHouse(() => next);
      editor.tell(editor.where());
    } else {
      editor.preview = null;
      editor.update();
      if (framed) editor.mark(editor.marked);
    }
  };
  editor.addEventListener("pointerup", () => drag && end());
  editor.addEventListener("pointercancel", () => {
    editor.preview = null;
    if (drag) end();
  });
  editor.addEventListener("dblclick", (event) => {
    if (editor.drawing && (event.target as Element).closest("svg.sheet")) editor.endWall();
  });
  editor.addEventListener("wheel", (event) => {
    if (!event.ctrlKey || !(event.target as Element).closest("svg.sheet")) return;
    event.preventDefault();
    editor.zoomTo(editor.zoom * (event.deltaY < 0 ? 1.15 : 1 / 1.15));
  }, { passive: false });
}

export function keyOf(target: Element): string | null {
  const group = target.closest<SVGElement>("[data-item], [data-wall]");
  return group?.dataset.item ?? group?.dataset.wall ?? null;
}

function inFrame(inner: { x: number; y: number; w: number; h: number }, outer: { x: number; y: number; w: number; h: number }): boolean {
  return inner.x >= outer.x && inner.y >= outer.y && inner.x + inner.w <= outer.x + outer.w && inner.y + inner.h <= outer.y + outer.h;
}
