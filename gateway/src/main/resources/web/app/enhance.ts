import { say } from "../shared/page.ts";
import { keep } from "./outbox.ts";

/** The same links and forms, without leaving the page: the answer is the next page, and only its main part is put in place. */

const CHANGED = ["main", "nav.tabs", "section.bar"];

const withoutHash = () => location.pathname + location.search;

/** What is on the screen: a jump within the page changes only the hash and must not fetch anything. */
let shown = withoutHash();

function put(html: string, url: string, remember: boolean, again: () => void): void {
  const next = new DOMParser().parseFromString(html, "text/html");
  if (!next.querySelector("main")) {
    location.assign(url);
    return;
  }
  document.title = next.title;
  for (const selector of CHANGED) {
    const old = document.querySelector(selector);
    const fresh = next.querySelector(selector);
    if (old && fresh) old.replaceWith(fresh);
    else if (old) old.remove();
    else if (fresh) document.querySelector("main")?.after(fresh);
  }
  if (remember) history.pushState({ swapped: true }, "", url);
  shown = withoutHash();
  again();
  const trouble = document.getElementById("errors");
  if (trouble) {
    trouble.focus();
    trouble.scrollIntoView({ block: "center" });
  }
}

export async function visit(url: string, again: () => void, remember = true): Promise<void> {
  try {
    const answer = await fetch(url, { headers: { "X-Requested-With": "JavaScript", "x-page": "1" } });
    if (answer.status === 499) throw new Error("session over");
    put(await answer.text(), answer.url, remember, again);
  } catch {
    location.assign(url);
  }
}

async function submit(form: HTMLFormElement, by: HTMLElement | null, again: () => void): Promise<void> {
  const data = new URLSearchParams();
  new FormData(form).forEach((value, name) => data.append(name, String(value)));
  if (by instanceof HTMLButtonElement && by.name) data.append(by.name, by.value);
  const button = form.querySelector<HTMLButtonElement>("button[type=submit]") ??
    document.querySelector<HTMLButtonElement>(`button[form="${form.id}"]`);
  if (button) button.disabled = true;
  try {
    const answer = await fetch(form.action, {
      method: "POST",
      body: data,
      headers: { "X-Requested-With": "JavaScript", "x-page": "1" },
    });
    if (answer.status === 499) {
      location.assign(`/login?to=${encodeURIComponent(location.pathname + location.search)}`);
      return;
    }
    put(await answer.text(), answer.url, true, again);
    if (!document.getElementById("errors")) {
      document.querySelector<HTMLElement>("main")?.focus({ preventScroll: true });
      scrollTo(0, 0);
    }
  } catch {
    // The network went away in between: what may wait, waits under the same key, so that it has one effect even if it did arrive.
    if (!await keep(form)) form.submit();
  } finally {
    if (button) button.disabled = false;
  }
}

export function startEnhancing(again: () => void): void {
  document.addEventListener("click", (event) => {
    const link = (event.target as Element).closest?.<HTMLAnchorElement>("a[data-swap]");
    if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    const url = new URL(link.href);
    const desk = document.querySelector<HTMLInputElement>("input[name=desk]:checked")?.value;
    if (link.hasAttribute("data-keep-desk") && desk) url.searchParams.set("desk", desk);
    visit(url.href, again);
  });
  document.addEventListener("change", (event) => {
    const form = (event.target as HTMLInputElement).form;
    if (!form?.hasAttribute("data-auto")) return;
    const wanted = new URLSearchParams();
    new FormData(form).forEach((value, name) => wanted.append(name, String(value)));
    const focused = (event.target as HTMLElement).id;
    visit(`${form.action.split("?")[0]}?${wanted}`, again).then(() => document.getElementById(focused)?.focus());
  });
  document.addEventListener("submit", (event) => {
    const form = event.target as HTMLFormElement;
    if (event.defaultPrevented || form.method !== "post") return;
    event.preventDefault();
    submit(form, event.submitter, again);
  });
  document.addEventListener("click", (event) => {
    const link = (event.target as Element).closest?.("a[data-logout]");
    if (link && document.querySelector("#outbox li")) {
      if (!confirm(say("leave"))) event.preventDefault();
    }
  });
  addEventListener("popstate", () => {
    if (withoutHash() !== shown) visit(location.href, again, false);
  });
}
