/**
 * Whoever works with the keyboard keeps their place when a form comes back: a button of a list has the focus again, so
 * that it can be pressed once more; after anything else the focus is on what was said.
 */
export interface Pressed {
  action: string;
  to: string;
}

const KEPT = "halte.pressed";

/** A form of buttons alone; what was typed into others is read again only when they were refused. */
export function isButtons(fields: readonly { type: string }[]): boolean {
  return fields.every((field) => ["hidden", "submit", "button"].includes(field.type));
}

function keep(event: SubmitEvent): void {
  const form = event.target as HTMLFormElement;
  if (form.method !== "post") return;
  const fields = [...form.elements].map((each) => ({ type: (each as HTMLInputElement).type }));
  const button = event.submitter as HTMLButtonElement | null;
  const action = isButtons(fields) ? (form.getAttribute("action") ?? "") : "";
  const pressed: Pressed = { action, to: button?.getAttribute("formaction") ?? "" };
  sessionStorage.setItem(KEPT, JSON.stringify(pressed));
}

function take(): Pressed | null {
  const kept = sessionStorage.getItem(KEPT);
  sessionStorage.removeItem(KEPT);
  try {
    return kept ? (JSON.parse(kept) as Pressed) : null;
  } catch {
    return null;
  }
}

/** The same button, or where it cannot be pressed any more the next one of its row. */
function again(pressed: Pressed): HTMLElement | null {
  if (!pressed.action) return null;
  const form = document.querySelector<HTMLFormElement>(`form[action="${CSS.escape(pressed.action)}"]`);
  const buttons = [...(form?.querySelectorAll<HTMLButtonElement>("button") ?? [])];
  const same = buttons.find((each) => (each.getAttribute("formaction") ?? "") === pressed.to) ?? buttons[0];
  if (same && !same.disabled) return same;
  return form?.closest("li, article")?.querySelector<HTMLElement>("button:enabled, a[href]") ?? null;
}

function focusOn(target: HTMLElement | null): void {
  if (!target) return;
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus({ preventScroll: location.hash.length > 0 });
}

function settle(pressed: Pressed | null): void {
  const trouble = document.querySelector<HTMLElement>("#errors, #trouble, .say.bad[role=alert]");
  if (trouble) focusOn(trouble);
  else if (pressed && !document.querySelector("[autofocus]")) focusOn(again(pressed) ?? document.querySelector(".say[role=status], #secret"));
}

export function keepPlace(): void {
  document.addEventListener("submit", keep);
  const pressed = take();
  // An address with a fragment takes the focus away once more when the page is there.
  if (location.hash.length > 0) addEventListener("load", () => requestAnimationFrame(() => settle(pressed)));
  else settle(pressed);
}
