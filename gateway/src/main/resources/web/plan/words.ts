/** The texts of the editor, in the language of the page; the page brings them. */

let texts: Record<string, string> = {};

export function learn(given: Record<string, string>): void {
  texts = given;
}

/** The text with %1, %2… filled in. */
export function say(key: string, ...values: (string | number)[]): string {
  return (texts[key] ?? key).replace(/%(\d)/g, (_, position) => String(values[Number(position) - 1] ?? ""));
}

/** One of two texts by number; French counts none as one. */
export function count(key: string, number: number, ...values: (string | number)[]): string {
  const language = globalThis.document?.documentElement.lang ?? "fr";
  const one = number === 1 || (number === 0 && language === "fr");
  return say(key + (one ? "One" : "Many"), number, ...values);
}
