import { person } from "../shared/page.ts";

/** Registers the service worker, keeps the base style for the next page, and forgets a former person's pages. */
export function startWorker(): void {
  const style = document.querySelector<HTMLStyleElement>("style[data-href]");
  addEventListener("load", () => {
    setTimeout(async () => {
      if (style?.dataset.href) {
        await fetch(style.dataset.href).catch(() => undefined);
        document.cookie = `css=${style.dataset.version};path=/;max-age=31536000;samesite=lax`;
      }
      if (!("serviceWorker" in navigator)) return;
      await navigator.serviceWorker.register("/sw.js").catch(() => undefined);
      if (person && localStorage.getItem("person") !== person) {
        if (localStorage.getItem("person")) (await navigator.serviceWorker.ready).active?.postMessage("forget");
        localStorage.setItem("person", person);
        await navigator.storage?.persist?.();
      }
    }, 1_000);
  });
}
