/** What the screens of host, manager and Region share: fresh parts in place of old ones, the age of numbers, the live stream. */

const YOUNG = 10;

/** Replaces parts of this page by those of a fresh one. What had the focus keeps it, if it is still there. */
export function swap(fresh: ParentNode, ids: readonly string[]): void {
  for (const id of ids) {
    const old = document.getElementById(id);
    const next = fresh.querySelector(`#${id}`);
    if (old && next) {
      const focus = mark(old);
      const placed = document.importNode(next, true);
      old.replaceWith(placed);
      if (focus) placed.querySelector<HTMLElement>(focus)?.focus();
    }
  }
}

/** Fetches a page or sends a form; null when the network or the session is gone. */
export async function ask(url: string, init: RequestInit = {}): Promise<Document | null> {
  try {
    const answer = await fetch(url, { ...init, headers: { "X-Requested-With": "JavaScript" } });
    if (answer.status === 499) {
      location.reload();
      return null;
    }
    const type = answer.headers.get("Content-Type") ?? "";
    if (!type.startsWith("text/html")) return null;
    // The fresh page's own style carries another nonce: it is on this page already, and would only be complained about.
    const html = (await answer.text()).replace(/<style[\s\S]*?<\/style>/g, "");
    return new DOMParser().parseFromString(html, "text/html");
  } catch {
    return null;
  }
}

/** Says under #age how old the numbers are. */
export function showAge(): void {
  const tell = () => {
    const age = document.getElementById("age");
    if (!age?.dataset.at) return;
    const seconds = Math.max(0, Math.round((Date.now() - Date.parse(age.dataset.at)) / 1000));
    const text = seconds < YOUNG ? age.dataset.now : age.dataset.ago?.replace("%1", written(seconds));
    if (text && age.textContent !== text) age.textContent = text;
  };
  setInterval(tell, 5000);
}

/** Listens to the live stream while the page is seen; comes back with what was missed. */
export function follow(url: string, moved: (data: Record<string, unknown>) => void, missed: () => void): void {
  let source: EventSource | null = null;
  const open = () => {
    if (source || document.hidden) return;
    source = new EventSource(url);
    // What happened between the page and its stream, or while the stream was broken, came to nobody.
    source.addEventListener("open", missed);
    source.addEventListener("occupancy", (event) => moved(JSON.parse((event as MessageEvent<string>).data)));
  };
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) {
      source?.close();
      source = null;
    } else {
      missed();
      open();
    }
  });
  setTimeout(open, 1500);
}

/** Runs at most once in the given time, and once more at its end if it was asked meanwhile. */
export function sparingly(work: () => void, every: number): () => void {
  let last = 0;
  let waiting = false;
  const run = () => {
    waiting = false;
    last = Date.now();
    work();
  };
  return () => {
    if (waiting) return;
    const wait = Math.max(150, last + every - Date.now());
    waiting = true;
    setTimeout(run, wait);
  };
}

export function written(seconds: number): string {
  return seconds < 60 ? `${seconds} s` : seconds < 3600 ? `${Math.floor(seconds / 60)} min` : `${Math.floor(seconds / 3600)} h`;
}

/** How to find the focused element again in the fresh part. */
function mark(part: Element): string | null {
  const active = document.activeElement;
  if (!active || active === document.body || !part.contains(active)) return null;
  if (active.id) return `#${CSS.escape(active.id)}`;
  const name = active.getAttribute("name");
  const value = active.getAttribute("value");
  const href = active.getAttribute("href");
  return name && value ? `[name="${name}"][value="${CSS.escape(value)}"]` : href ? `[href="${CSS.escape(href)}"]` : null;
}
