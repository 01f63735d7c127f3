import { say } from "../shared/page.ts";

type Told = { space: string; free: number; present: number; total: number; at: string };

/** Live counts: one stream per page, opened when the page has settled and closed while nobody looks. */
export function startLive(): void {
  let stream: EventSource | undefined;
  const wanted = () => document.querySelector("[data-live-list], [data-free-of]") !== null;
  const open = () => {
    if (stream || document.hidden || !navigator.onLine || !wanted()) return;
    stream = new EventSource("/api/occupancy/stream");
    stream.addEventListener("occupancy", (event) => show(JSON.parse((event as MessageEvent).data)));
  };
  const close = () => {
    stream?.close();
    stream = undefined;
  };
  setTimeout(open, 1_500);
  document.addEventListener("visibilitychange", () => document.hidden ? close() : open());
  addEventListener("pagehide", close);
}

function show(told: Told): void {
  const text = `${told.free} ${say("free")} ${say("of")} ${told.total}`;
  for (const target of document.querySelectorAll(`[data-free-of="${CSS.escape(told.space)}"]`)) target.textContent = text;
  const row = document.querySelector(`a[data-space="${CSS.escape(told.space)}"]`);
  const tag = row?.querySelector("[data-free]");
  if (tag && !tag.classList.contains("gr")) {
    tag.textContent = text;
    tag.classList.toggle("am", told.free * 8 <= told.total);
  }
  const bar = row?.querySelector(".meter rect");
  if (bar && told.total > 0) bar.setAttribute("width", String(Math.round(100 * (told.total - told.free) / told.total)));
}
