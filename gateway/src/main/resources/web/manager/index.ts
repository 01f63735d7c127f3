import "./manager.css";
import { ask, swap } from "../shared/live.ts";

const AGAIN = 2000;

/** The button and the line beside it say how many documents are ticked and what they come to. */
function count(): void {
  const boxes = [...document.querySelectorAll<HTMLInputElement>("input[name=draft]:not(:disabled)")];
  const ticked = boxes.filter((box) => box.checked);
  const cents = ticked.reduce((sum, box) => sum + Number(box.dataset.cents), 0);
  const language = document.documentElement.lang;
  const total = new Intl.NumberFormat(language === "en" ? "en-IE" : `${language}-BE`, { style: "currency", currency: "EUR" }).format(cents / 100);
  const plural = ticked.length === 1 || (ticked.length === 0 && language === "fr") ? "one" : "other";
  tell("sum", plural, ticked.length, total);
  tell("issue-button", plural, ticked.length, total);
  const hidden = document.querySelector<HTMLInputElement>("#issue [name=count]");
  if (hidden) hidden.value = String(ticked.length);
  const button = document.querySelector<HTMLButtonElement>("#issue-button");
  if (button) button.disabled = ticked.length === 0 || document.querySelector("[data-working]") !== null;
  const all = document.querySelector<HTMLInputElement>("#all");
  if (all) {
    all.hidden = boxes.length === 0;
    all.checked = ticked.length === boxes.length;
    all.indeterminate = ticked.length > 0 && ticked.length < boxes.length;
  }
}

function tell(id: string, plural: "one" | "other", ticked: number, total: string): void {
  const element = document.getElementById(id);
  const text = element?.dataset[plural];
  if (element && text) element.textContent = text.replace("%1", String(ticked)).replace("%2", total);
}

document.addEventListener("change", (event) => {
  const box = event.target as HTMLInputElement;
  if (box.id === "all") {
    document.querySelectorAll<HTMLInputElement>("input[name=draft]:not(:disabled)").forEach((each) => (each.checked = box.checked));
  }
  if (box.id === "all" || box.name === "draft") count();
});

/** While rules are checked or documents issued, the page looks again by itself. */
async function watch(): Promise<void> {
  const address = document.querySelector<HTMLElement>("[data-working]")?.dataset.working;
  if (!address) return;
  const page = await ask(address);
  if (page) swap(page, ["run"]);
  if (document.getElementById("issue")) count();
  setTimeout(watch, AGAIN);
}

if (document.getElementById("issue")) count();
setTimeout(watch, AGAIN);
