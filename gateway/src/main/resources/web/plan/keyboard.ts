/** The keys of the editor. Single letters count only while the focus is on the plan. */
import type { Keeping } from "./keeping.ts";
import type { Point } from "./geometry.ts";
import { keyOf } from "./gestures.ts";

const ARROWS: Record<string, Point> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

export function startKeys(editor: Keeping): void {
  editor.addEventListener("keydown", (event) => {
    const target = event.target as Element;
    if (target.closest("dialog")) return;
    const handled = everywhere(editor, event, target) || (target.closest("svg.sheet") ? onPlan(editor, event, target) : false);
    if (handled) event.preventDefault();
  });
}

function everywhere(editor: Keeping, event: KeyboardEvent, target: Element): boolean {
  const command = event.ctrlKey || event.metaKey;
  const typing = target.matches("input:not([type=checkbox]), textarea, select");
  const key = event.key.toLowerCase();
  if (command && key === "s") {
    editor.save();
    return true;
  }
  if (typing) return false;
  if (command && key === "z") {
    event.shiftKey ? editor.redo() : editor.undo();
    return true;
  }
  if (command && key === "y") {
    editor.redo();
    return true;
  }
  if (event.key === "Escape" && (editor.drawing || editor.preview || editor.marked.size > 0)) {
    editor.cancel();
    return true;
  }
  return false;
}

function onPlan(editor: Keeping, event: KeyboardEvent, target: Element): boolean {
  const direction = ARROWS[event.key];
  if (editor.drawing) return drawing(editor, event, direction);
  const key = keyOf(target);
  if (direction) {
    if (key && !editor.marked.has(key)) editor.mark([key], true);
    event.shiftKey ? editor.grow(direction) : editor.nudge(direction, event.altKey);
    return editor.marked.size > 0;
  }
  if ((event.key === "Enter" || event.key === " ") && key) {
    event.shiftKey || event.ctrlKey || event.metaKey ? editor.toggle(key) : editor.mark([key]);
    return true;
  }
  return letter(editor, event, key);
}

function letter(editor: Keeping, event: KeyboardEvent, key: string | null): boolean {
  const command = event.ctrlKey || event.metaKey;
  if (command) {
    if (event.key.toLowerCase() !== "a") return false;
    editor.markAll();
    return true;
  }
  const marks = () => {
    if (key && !editor.marked.has(key)) editor.mark([key], true);
  };
  switch (event.key) {
    case "Delete":
    case "Backspace":
      marks();
      editor.takeOff();
      return true;
    case "r":
    case "R":
      marks();
      editor.turn();
      return true;
    case "d":
    case "D":
      marks();
      editor.row(1, "right", 4);
      return true;
    case "w":
    case "W":
      editor.draw();
      return true;
    case "+":
      editor.zoomTo(editor.zoom * 1.25);
      return true;
    case "-":
      editor.zoomTo(editor.zoom / 1.25);
      return true;
    case "0":
      editor.zoomTo(1);
      return true;
    case "?":
      editor.querySelector<HTMLDialogElement>("dialog")?.showModal();
      return true;
    default:
      return false;
  }
}

function drawing(editor: Keeping, event: KeyboardEvent, direction: Point | undefined): boolean {
  if (direction) {
    editor.moveCursor(direction, event.shiftKey);
    return true;
  }
  if (event.key === " ") {
    editor.addPoint(editor.cursor ?? { x: 0, y: 0 });
    return true;
  }
  if (event.key === "Enter") {
    editor.endWall();
    return true;
  }
  return false;
}
