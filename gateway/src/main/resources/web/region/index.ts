import "./region.css";
import { ask, follow, showAge, sparingly, swap } from "../shared/live.ts";

const ANNOUNCE = 30000;

/** Map or table: both are on the page, the link only chooses. */
document.getElementById("switch")?.addEventListener("click", (event) => {
  event.preventDefault();
  const link = event.currentTarget as HTMLAnchorElement;
  const places = document.getElementById("places");
  if (!places) return;
  const list = places.classList.toggle("list");
  places.classList.toggle("map", !list);
  link.textContent = (list ? link.dataset.map : link.dataset.list) ?? "";
  const here = new URL(location.href);
  here.searchParams.set("look", list ? "list" : "map");
  history.replaceState(null, "", here);
  link.search = new URLSearchParams({ ...Object.fromEntries(here.searchParams), look: list ? "map" : "list" }).toString();
});

const live = document.querySelector<HTMLElement>("[data-live]")?.dataset.live;
if (live) {
  const announce = sparingly(() => {
    const news = document.getElementById("news");
    const number = document.getElementById("present")?.textContent;
    const words = document.querySelector("#now .of")?.textContent;
    if (news && number) news.textContent = `${number} ${words ?? ""}`;
  }, ANNOUNCE);
  const refresh = sparingly(async () => {
    const fresh = await ask(live);
    if (!fresh?.getElementById("now")) return;
    swap(fresh, ["rings", "towns", "now"]);
    announce();
  }, 1000);
  follow("/api/occupancy/stream", refresh, refresh);
  setInterval(() => document.hidden || refresh(), 60000);
  showAge();
}
