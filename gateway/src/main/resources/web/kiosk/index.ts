import "./kiosk.css";
import type { Intent, Outcome } from "../shared/queue.ts";
import { type Board, codeIsGood, dayOf, filled, type Guest, hour, longDay, placeOf, withWaiting } from "./board.ts";
import { flush, intentTo, store } from "./passing.ts";

const ASK_EVERY = 20_000;
const FORGET_AFTER = 30_000;
const SAID_FOR = 7_000;
const KEPT = "kiosk-board";

const language = document.documentElement.lang;
const words: Record<string, string> = JSON.parse(document.body.dataset.words ?? "{}");
const get = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;

let board: Board | null = JSON.parse(localStorage.getItem(KEPT) ?? "null");
let reached = true;
let seenAt = Number(localStorage.getItem(`${KEPT}-at`) ?? 0);
let shownCode = "";
/** Tablets forget the time: what is told carries the time of the platform, as far as the last board told it. */
let ahead = Number(localStorage.getItem(`${KEPT}-ahead`) ?? 0);
const now = () => Date.now() - ahead;

/** Asks for the board; a refused key closes the screen and forgets every name on it. */
async function refresh(): Promise<void> {
  try {
    const answer = await fetch("/api/kiosk/board", { headers: { "X-Requested-With": "JavaScript", "Accept-Language": language } });
    if (answer.status === 401) return close((await answer.json()).title ?? "");
    if (!answer.ok) throw new Error(String(answer.status));
    board = await answer.json() as Board;
    ahead = Date.now() - Date.parse(board.now);
    localStorage.setItem(`${KEPT}-ahead`, String(ahead));
    seenAt = now();
    localStorage.setItem(KEPT, JSON.stringify(board));
    localStorage.setItem(`${KEPT}-at`, String(seenAt));
    reached = true;
    get("closed").hidden = true;
    get("open").hidden = false;
  } catch {
    reached = false;
  }
  await render();
}

function close(reason: string): void {
  board = null;
  localStorage.removeItem(KEPT);
  get("closed").hidden = false;
  get("open").hidden = true;
  get("closed-reason").textContent = reason;
}

async function render(): Promise<void> {
  showClock();
  if (!board) {
    showNetwork((await store.all()).length);
    return;
  }
  const waiting = await store.all();
  const isToday = board.date === dayOf(now(), board.timeZone);
  const shown = withWaiting(isToday ? board : { ...board, expected: [], here: [] }, waiting);
  get("place").textContent = board.name;
  get("hours").textContent = board.closesAt && Date.parse(board.closesAt) > now()
    ? filled(words.openUntil, hour(Date.parse(board.closesAt), board.timeZone, language))
    : words.closed;
  get("stale").hidden = isToday;
  list("expected", shown.expected, "come");
  list("here", shown.here, "go");
  showNetwork(waiting.length);
  showCode();
}

function list(id: string, guests: Guest[], what: "come" | "go"): void {
  get(`${id}-count`).textContent = String(guests.length);
  get(`${id}-none`).hidden = guests.length > 0;
  const focused = (document.activeElement as HTMLElement | null)?.dataset.booking;
  const tiles = guests.map((guest) => {
    const tile = document.createElement("button");
    tile.type = "button";
    tile.className = guest.waiting ? "guest waiting" : "guest";
    tile.dataset.booking = guest.booking;
    const name = document.createElement("b");
    name.textContent = guest.name || words.someone;
    const line = document.createElement("span");
    const since = Date.parse(guest.at ?? guest.startsAt);
    line.textContent = `${placeOf(guest, language)}, ${hour(since, board!.timeZone, language)}${guest.waiting ? ` · ${words.waits}` : ""}`;
    tile.append(name, line);
    tile.onclick = () => ask(what, { booking: guest.booking }, guest.name || words.someone, placeOf(guest, language));
    const row = document.createElement("li");
    row.append(tile);
    return row;
  });
  get(id).replaceChildren(...tiles);
  if (focused) get(id).querySelector<HTMLElement>(`[data-booking="${CSS.escape(focused)}"]`)?.focus();
}

function showClock(): void {
  const zone = board?.timeZone ?? "Europe/Brussels";
  get("clock").textContent = new Intl.DateTimeFormat("en-GB", { timeZone: zone, hour: "2-digit", minute: "2-digit" }).format(
    new Date(now()),
  );
  get("day").textContent = longDay(now(), zone, language);
}

function showNetwork(waiting: number): void {
  const zone = board?.timeZone ?? "Europe/Brussels";
  const parts = [reached ? "" : board ? filled(words.offline, hour(seenAt, zone, language)) : words.offlineNew];
  if (waiting > 0) parts.push(filled(waiting === 1 ? words.waitingOne : words.waitingMany, waiting));
  const text = parts.filter((part) => part).join(" ");
  get("net").hidden = text === "";
  if (get("net-text").textContent !== text) get("net-text").textContent = text;
}

/** The picture is drawn by the gateway; without network the last one stays as long as it would be taken. */
function showCode(): void {
  const good = board !== null && codeIsGood(board, now());
  get("qr").hidden = !good;
  get("qr-none").hidden = good;
  if (good && board && board.code.code !== shownCode) {
    const next = board.code.code;
    const picture = new Image();
    picture.onload = () => {
      get<HTMLImageElement>("qr").src = picture.src;
      shownCode = next;
    };
    picture.src = `/kiosk/qr/${encodeURIComponent(next)}.svg`;
  }
}

let forget = 0;

function ask(what: "come" | "go", whom: { booking: string } | { pass: string }, name: string, place: string): void {
  const dialog = get<HTMLDialogElement>("ask");
  get("ask-name").textContent = name;
  get("ask-place").textContent = place;
  const yes = get<HTMLButtonElement>("ask-yes");
  yes.textContent = what === "come" ? words.iAmHere : words.iLeave;
  yes.onclick = () => {
    dialog.close();
    pass(intentTo(what, whom, name, now()));
  };
  dialog.showModal();
  yes.focus();
  clearTimeout(forget);
  forget = setTimeout(() => dialog.close(), FORGET_AFTER);
}

async function pass(intent: Intent): Promise<void> {
  await store.put(intent);
  if (!reached) say(filled(intent.url.endsWith("departures") ? words.byeLater : words.welcomeLater, intent.summary));
  await render();
  await sync(true);
}

/** @param told whether somebody stands there and waits for a word */
async function sync(told = false): Promise<void> {
  if ((await store.all()).length > 0) {
    const end = await flush(tell);
    if (end === "later") {
      const waiting = await store.all();
      if (told && reached && waiting.length > 0) say(words.keptLater);
      reached = false;
    }
  }
  await refresh();
}

function tell(outcome: Outcome): void {
  const left = outcome.intent.url.endsWith("departures");
  if (outcome.kind === "sent") {
    const name = (outcome.answer as { name?: string }).name || outcome.intent.summary;
    const late = now() - outcome.intent.at > 60_000;
    say(filled(late ? words.sentLate : left ? words.bye : words.welcome, name));
    return;
  }
  const body = outcome.intent.body as { pass?: string };
  if (outcome.kind === "refused" && body.pass && !left && (outcome.problem as { type?: string }).type?.endsWith("already-checked-in")) {
    ask("go", { pass: body.pass }, words.someone, words.alreadyHere);
    return;
  }
  const reason = outcome.kind === "expired" ? words.tooLate : outcome.problem.detail ?? outcome.problem.title ?? "";
  trouble(`${outcome.intent.summary} (${hour(outcome.intent.at, board?.timeZone ?? "Europe/Brussels", language)})\u00a0: ${reason}`);
}

let quiet = 0;

function say(text: string): void {
  get("said").textContent = text;
  get("said").hidden = false;
  clearTimeout(quiet);
  quiet = setTimeout(() => get("said").hidden = true, SAID_FOR);
}

/** What could not be noted stays until somebody has read it. */
function trouble(text: string): void {
  const row = document.createElement("li");
  row.className = "say bad";
  const words_ = document.createElement("span");
  words_.textContent = text;
  const seen = document.createElement("button");
  seen.type = "button";
  seen.className = "link";
  seen.textContent = words.read;
  seen.onclick = () => row.remove();
  row.append(words_, seen);
  get("trouble").append(row);
}

function startBoard(): void {
  get<HTMLFormElement>("pass-form").addEventListener("submit", (event) => {
    event.preventDefault();
    const field = get<HTMLInputElement>("pass");
    const typed = field.value.replace(/[^0-9a-z]/gi, "").toUpperCase();
    field.value = "";
    if (typed.length >= 6) pass(intentTo("come", { pass: typed }, filled(words.passOf, typed.slice(0, 3)), now()));
    else say(words.passShort);
  });
  get("ask-no").addEventListener("click", () => get<HTMLDialogElement>("ask").close());
  addEventListener("online", () => sync());
  addEventListener("offline", () => {
    reached = false;
    render();
  });
  document.addEventListener("visibilitychange", () => document.hidden || sync());
  setInterval(() => sync(), ASK_EVERY);
  setInterval(showClock, 1_000);
  navigator.storage?.persist?.();
  (navigator as { wakeLock?: { request(kind: "screen"): Promise<unknown> } }).wakeLock?.request("screen").catch(() => undefined);
  render();
  sync();
}

/** The key stands behind the # of the link, which no server and no log ever sees. */
function startEnrolment(field: HTMLInputElement): void {
  const key = location.hash.slice(1);
  if (key) {
    field.value = decodeURIComponent(key);
    history.replaceState(null, "", location.pathname);
  }
}

const field = document.querySelector<HTMLInputElement>("#enrol-key");
if (field) startEnrolment(field);
else startBoard();
if ("serviceWorker" in navigator) navigator.serviceWorker.register("/kiosk-sw.js", { scope: "/kiosk" }).catch(() => undefined);
