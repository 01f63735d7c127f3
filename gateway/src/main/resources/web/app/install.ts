import { person } from "../shared/page.ts";

/** Registers the service worker, keeps the base style for the next page, and forgets a former person's pages. */
export function startWorker(): void {
  const style = document.querySelector<HTMLStyleElement>("style[data-href]");
  addEventListener("load", () => {
    setTimeout(async () => {
      const worker = "serviceWorker" in navigator ? await navigator.serviceWorker.register("/sw.js").catch(() => undefined) : undefined;
      if (worker) await navigator.serviceWorker.ready;
      else if (style?.dataset.href) await fetch(style.dataset.href).catch(() => undefined);
      if (style) document.cookie = `css=${style.dataset.version};path=/;max-age=31536000;samesite=lax`;
      if (!worker) return;
      if (person && localStorage.getItem("person") !== person) {
        if (localStorage.getItem("person")) (await navigator.serviceWorker.ready).active?.postMessage("forget");
        localStorage.setItem("person", person);
        await navigator.storage?.persist?.();
      }
    }, 1_000);
  });
}
