/** Search for people, or for who pays, without leaving the page: what is found becomes boxes to tick. Without script the button sends the form instead. */
export interface Known {
  personId?: string;
  accountId?: string;
  name: string;
}

/** A box stands for a person, or for the account that pays. */
export function idOf(one: Known): string {
  return one.accountId ?? one.personId ?? "";
}

/** Where to search: a space, or without one the whole network. */
export function address(from: string, space: string, asked: string): string {
  const where = space.length > 0 ? `space=${encodeURIComponent(space)}&` : "";
  return `/api/${from === "accounts" ? "accounts" : "people"}?${where}limit=8&q=${encodeURIComponent(asked)}`;
}

/** Those that have no box yet. */
export function fresh(found: Known[], there: string[]): Known[] {
  return found.filter((one) => !there.includes(idOf(one)));
}

async function search(picker: HTMLElement): Promise<void> {
  const field = picker.querySelector<HTMLInputElement>("[data-q]");
  const chips = picker.querySelector<HTMLElement>("[data-chips]");
  const said = picker.querySelector<HTMLElement>("[data-said]");
  const asked = field?.value.trim() ?? "";
  if (!field || !chips || asked.length === 0) return;
  let found: Known[];
  try {
    const answer = await fetch(address(picker.dataset.from ?? "", picker.dataset.picker ?? "", asked), { headers: { "X-Requested-With": "JavaScript" } });
    if (!answer.ok) throw new Error(String(answer.status));
    found = ((await answer.json()) as { items: Known[] }).items;
  } catch {
    field.form?.requestSubmit(picker.querySelector<HTMLButtonElement>("[data-find]"));
    return;
  }
  show(picker, chips, found);
  if (said) {
    const words = found.length === 0 ? picker.dataset.none : found.length === 1 ? picker.dataset.one : picker.dataset.some;
    said.textContent = (words ?? "").replace("%1", asked);
  }
  if (found.length > 0) field.value = "";
}

/** Boxes nobody ticked make way for what was found now. */
function show(picker: HTMLElement, chips: HTMLElement, found: Known[]): void {
  for (const box of chips.querySelectorAll<HTMLInputElement>("input:not(:checked)")) box.closest("label")?.remove();
  const boxes = [...chips.querySelectorAll<HTMLInputElement>("input")];
  const added = fresh(found, boxes.map((box) => box.value)).map((one) => chip(picker, one));
  chips.append(...added);
  const first = added[0]?.querySelector("input") ?? boxes.find((box) => found.some((one) => idOf(one) === box.value));
  if (first && found.length === 1) first.checked = true;
  first?.focus();
}

function chip(picker: HTMLElement, one: Known): HTMLLabelElement {
  const box = document.createElement("input");
  box.type = picker.dataset.single === "true" ? "radio" : "checkbox";
  box.name = picker.dataset.field ?? "";
  box.value = idOf(one);
  const label = document.createElement("label");
  label.append(box, one.name);
  return label;
}

export function startPickers(): void {
  document.addEventListener("click", (event) => {
    const button = (event.target as Element).closest<HTMLElement>("[data-find]");
    const picker = button?.closest<HTMLElement>("[data-picker]");
    if (!picker) return;
    event.preventDefault();
    search(picker);
  });
  document.addEventListener("keydown", (event) => {
    const field = event.target as HTMLElement;
    if (event.key !== "Enter" || !field.matches("[data-q]")) return;
    const picker = field.closest<HTMLElement>("[data-picker]");
    if (!picker) return;
    event.preventDefault();
    search(picker);
  });
}
