import { drain, type Intent, type Outcome } from "../shared/queue.ts";
import { say, showNetwork } from "../shared/page.ts";
import { deviceStore } from "../shared/store.ts";

const store = deviceStore();

const send = (intent: Intent) =>
  fetch(intent.url, {
    method: "POST",
    headers: {
      "Content-Type": "application/json",
      "Idempotency-Key": intent.key,
      "X-Requested-With": "JavaScript",
      "Accept-Language": document.documentElement.lang,
    },
    body: JSON.stringify(intent.body),
  });

/** What a form asks for, as the API wants it; undefined for forms that must not wait. */
export function intentOf(form: HTMLFormElement, now: number): Intent | undefined {
  const field = (name: string) => new FormData(form).get(name)?.toString() ?? "";
  const base = {
    key: field("key") || crypto.randomUUID(),
    at: now,
    notAfter: Date.parse(form.dataset.notAfter ?? "") || now + 86_400_000,
    summary: form.dataset.summary ?? document.title,
  };
  if (form.hasAttribute("data-book")) {
    const date = form.action.split("/").pop() ?? "";
    const desk = field("desk");
    return { ...base, url: "/api/bookings", body: { space: field("space"), date, part: field("part"), ...(desk ? { resource: desk } : {}) } };
  }
  if (form.dataset.cancel) return { ...base, url: `/api/bookings/${form.dataset.cancel}/cancellation`, body: {} };
  if (form.dataset.arrive) {
    return { ...base, url: "/api/presences", body: { booking: form.dataset.arrive, at: new Date(now).toISOString() } };
  }
  return undefined;
}

/** Writes down what the form asks for, to be sent later; false when this form must not wait. */
export async function keep(form: HTMLFormElement): Promise<boolean> {
  const intent = intentOf(form, Date.now());
  if (!intent) return false;
  await store.put(intent);
  const key = form.querySelector<HTMLInputElement>("input[name=key]");
  if (key) key.value = crypto.randomUUID();
  await showWaiting();
  document.getElementById("outbox")?.scrollIntoView({ block: "center" });
  const worker = (await navigator.serviceWorker?.getRegistration()) as { sync?: { register(tag: string): Promise<void> } } | undefined;
  await worker?.sync?.register("outbox").catch(() => undefined);
  return true;
}

async function showWaiting(): Promise<void> {
  const box = document.getElementById("outbox");
  if (!box) return;
  const waiting = await store.all();
  box.replaceChildren();
  if (waiting.length === 0) return;
  const list = document.createElement("ul");
  for (const intent of waiting) {
    const row = document.createElement("li");
    row.className = "say warn";
    const text = document.createElement("span");
    const time = new Date(intent.at).toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
    text.textContent = `${say("queued")} (${time}) · ${intent.summary}`;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "link";
    button.textContent = say("cancel");
    button.onclick = async () => {
      await store.remove(intent.key);
      await showWaiting();
    };
    row.append(text, button);
    list.append(row);
  }
  box.append(list);
}

function tell(outcome: Outcome): void {
  const line = document.createElement("p");
  line.className = outcome.kind === "sent" ? "say" : "say bad";
  line.setAttribute("role", outcome.kind === "sent" ? "status" : "alert");
  const text = document.createElement("span");
  const reason = outcome.kind === "refused" ? `${say("refused")} ${outcome.problem.detail ?? outcome.problem.title ?? ""}` : "";
  text.textContent = `${outcome.kind === "sent" ? say("sent") : outcome.kind === "expired" ? say("expired") : reason} ${outcome.intent.summary}`;
  line.append(text);
  const id = outcome.kind === "sent" ? (outcome.answer as { bookingId?: string }).bookingId : undefined;
  if (id) {
    const link = document.createElement("a");
    link.href = `/me/bookings/${id}`;
    link.textContent = "→";
    line.append(link);
  }
  document.getElementById("outbox")?.before(line);
}

async function sendWaiting(): Promise<void> {
  showNetwork();
  if (!navigator.onLine || (await store.all()).length === 0) {
    await showWaiting();
    return;
  }
  const end = await drain(store, send, Date.now, tell);
  await showWaiting();
  if (end === "sign-in") {
    const box = document.getElementById("outbox");
    const link = document.createElement("a");
    link.className = "say warn";
    link.href = `/login?to=${encodeURIComponent(location.pathname + location.search)}`;
    link.textContent = say("signIn");
    box?.append(link);
  }
}

function markOffline(): void {
  showNetwork();
  const button = document.querySelector<HTMLElement>("[data-book-button]");
  if (!button) return;
  if (navigator.onLine) {
    if (button.dataset.offline) {
      delete button.dataset.offline;
      document.querySelector("form[data-book]")?.dispatchEvent(new Event("change"));
    }
    return;
  }
  button.dataset.offline = "yes";
  button.textContent = say("bookLater");
  const seen = document.querySelector<HTMLElement>("form[data-book]")?.dataset.seen;
  const line = document.querySelector("#offline span");
  if (line && seen && !line.textContent?.includes(seen)) line.textContent += ` ${say("seenAt")} ${seen}.`;
}

/** Forms that may wait are written down before they are sent when the network is away; the page only says what was asked. */
export function startOutbox(): void {
  document.addEventListener("submit", (event) => {
    const form = event.target as HTMLFormElement;
    if (navigator.onLine || !intentOf(form, Date.now())) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    keep(form);
  }, { capture: true });
  for (const name of ["online", "pageshow", "offline"]) {
    addEventListener(name, () => {
      markOffline();
      sendWaiting();
    });
  }
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) sendWaiting();
  });
  navigator.serviceWorker?.addEventListener("message", (event) => {
    if (event.data === "drain") sendWaiting();
  });
  markOffline();
  sendWaiting();
}
