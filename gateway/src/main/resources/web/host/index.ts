import "./host.css";
import { ask, follow, showAge, sparingly, swap } from "../shared/live.ts";

// On a phone both menus scroll sideways: where one is must be in sight.
for (const here of document.querySelectorAll<HTMLElement>(".side nav [aria-current], .subnav [aria-current]")) {
  const line = here.closest<HTMLElement>("nav");
  if (line) line.scrollLeft = here.offsetLeft - (line.clientWidth - here.clientWidth) / 2;
}

const MOVING = ["requests", "board", "free", "rooms", "age"];
const ALL = ["said", "acts", ...MOVING, "walk-in"];
const live = document.querySelector<HTMLElement>("[data-live]");

document.addEventListener("keydown", (event) => {
  const typing = event.target instanceof Element && event.target.closest("input, select, textarea");
  if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    document.querySelector<HTMLInputElement>("#code")?.focus();
    event.preventDefault();
  }
});

document.addEventListener("submit", (event) => {
  const form = event.target as HTMLFormElement;
  if (!("swap" in form.dataset)) return;
  event.preventDefault();
  const button = (event as SubmitEvent).submitter as HTMLButtonElement | null;
  send(form, button);
});

/** Sends the form as it is; the answer is the same page, of which the parts are taken. */
async function send(form: HTMLFormElement, button: HTMLButtonElement | null): Promise<void> {
  const body = new URLSearchParams();
  new FormData(form, button).forEach((value, name) => body.append(name, String(value)));
  button?.setAttribute("aria-busy", "true");
  const page = await ask(button?.hasAttribute("formaction") ? button.formAction : form.action, { method: "POST", body });
  button?.removeAttribute("aria-busy");
  if (!page?.getElementById("board")) {
    form.submit();
    return;
  }
  swap(page, ALL);
  priceOnButton();
  const code = document.querySelector<HTMLInputElement>("#code");
  const fine = !document.querySelector("#said .bad");
  if (code && form.querySelector("#code")) {
    if (fine) code.value = "";
    renewKey(form, page);
    code.focus();
  } else if (button?.form?.id === "acts" || form.id === "acts") {
    document.querySelector<HTMLElement>("#said .undo")?.focus();
  }
}

/** A form that stays on the page takes the key of the fresh one: the next command is another command. */
function renewKey(form: HTMLFormElement, page: Document): void {
  const key = form.querySelector<HTMLInputElement>("[name=key]");
  const fresh = page.querySelector<HTMLInputElement>("#acts [name=key]");
  if (key && fresh) key.value = crypto.randomUUID?.() ?? `${fresh.value}-${Date.now()}`;
}

function priceOnButton(): void {
  const part = document.querySelector<HTMLSelectElement>("#walk-in [name=part]");
  const button = document.querySelector<HTMLButtonElement>("#walk-in .btn");
  const price = part?.selectedOptions[0]?.dataset.price;
  if (button) button.textContent = price ? `${button.dataset.label}, ${price}` : button.dataset.label ?? "";
}
document.addEventListener("change", (event) => {
  if ((event.target as Element).matches("#walk-in [name=part]")) priceOnButton();
});

interface Seen {
  personId: string;
  name: string;
}
let known: Seen[] = [];
const suggest = sparingly(async () => {
  const field = document.querySelector<HTMLInputElement>("#walk-in [name=who]");
  const address = field?.form?.dataset.people;
  if (!field || !address || field.value.trim().length < 2) return;
  try {
    const answer = await fetch(address + encodeURIComponent(field.value.trim()), { headers: { "X-Requested-With": "JavaScript" } });
    if (!answer.ok) return;
    known = ((await answer.json()) as { items: Seen[] }).items;
    const names = known.slice(0, 8).map((each) => Object.assign(document.createElement("option"), { value: each.name }));
    document.querySelector("#known")?.replaceChildren(...names);
  } catch {
    // suggestions are a help, not a need
  }
}, 350);
document.addEventListener("input", (event) => {
  const field = event.target as HTMLInputElement;
  if (!field.matches("#walk-in [name=who]")) return;
  const same = known.filter((each) => each.name === field.value);
  const person = field.form?.querySelector<HTMLInputElement>("[name=person]");
  if (person) person.value = same.length === 1 ? same[0].personId : "";
  suggest();
});

if (live?.dataset.live) {
  const address = live.dataset.live;
  const announce = sparingly(() => {
    const news = document.getElementById("news");
    const here = document.querySelectorAll("#board section:nth-of-type(2) .person").length;
    const free = document.querySelectorAll("#free .seat.free").length;
    if (news?.dataset.news) news.textContent = news.dataset.news.replace("%1", String(here)).replace("%2", String(free));
  }, 30000);
  const refresh = sparingly(async () => {
    const page = await ask(address);
    if (!page?.getElementById("board")) return;
    const walkIn = document.getElementById("walk-in");
    const idle = !walkIn?.contains(document.activeElement) && !walkIn?.querySelector<HTMLInputElement>("[name=who]")?.value;
    swap(page, idle ? [...MOVING, "walk-in"] : MOVING);
    priceOnButton();
    announce();
  }, 1000);
  follow("/api/occupancy/stream", (data) => {
    if (data.space === live.dataset.space) refresh();
  }, refresh);
  setInterval(() => document.hidden || refresh(), 60000);
  showAge();
  // On a phone the focus would open the keyboard over the board.
  if (matchMedia("(min-width: 60rem)").matches) document.querySelector<HTMLInputElement>("#code")?.focus({ preventScroll: true });
}

if (document.querySelector("[data-print]") && location.hash === "#print") globalThis.print();
