/** What the page tells its scripts. */

const meta = document.querySelector<HTMLMetaElement>("meta[name=halte]");

export const person = meta?.dataset.person ?? "";
export const version = meta?.content ?? "";

const words: Record<string, string> = JSON.parse(document.body.dataset.words ?? "{}");

/** A text in the language of the page. */
export function say(key: string): string {
  return words[key] ?? "";
}

export function element<T extends Element>(selector: string, within: ParentNode = document): T | null {
  return within.querySelector<T>(selector);
}

/** Shows or hides the line that says there is no network. */
export function showNetwork(): void {
  const line = document.getElementById("offline");
  if (line) line.hidden = navigator.onLine;
}
