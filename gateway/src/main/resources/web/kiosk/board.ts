import type { Intent } from "../shared/queue.ts";

/** What the screen at the door shows; pure, so that tests need no browser. */

export type Guest = {
  booking: string;
  presence: string | null;
  name: string;
  resource: string;
  resourceName: Record<string, string>;
  startsAt: string;
  endsAt: string;
  at: string | null;
  /** told here, not yet heard there */
  waiting?: boolean;
};

export type Board = {
  kiosk: string;
  space: string;
  name: string;
  timeZone: string;
  date: string;
  now: string;
  state: string;
  opensAt: string | null;
  closesAt: string | null;
  expected: Guest[];
  here: Guest[];
  code: { code: string; url: string; validUntil: string };
};

/** A code stays good for a few minutes after it changed: as long, it may stay on the screen. */
const CODE_KEPT = 4 * 60_000;
const CUT_OFF_HOURS = 3;

export const ARRIVALS = "/api/kiosk/presences";
export const DEPARTURES = "/api/kiosk/departures";

/** The board as it will be once everything that waits has been heard. */
export function withWaiting(board: Board, waiting: Intent[]): Board {
  let expected = [...board.expected];
  let here = [...board.here];
  for (const intent of [...waiting].sort((one, other) => one.at - other.at)) {
    const { booking, at } = intent.body as { booking?: string; at: string };
    if (!booking) continue;
    const guest = [...expected, ...here].find((each) => each.booking === booking);
    if (!guest) continue;
    expected = expected.filter((each) => each !== guest);
    here = here.filter((each) => each !== guest);
    if (intent.url === ARRIVALS) here.push({ ...guest, at, waiting: true });
  }
  here.sort((one, other) => one.name.localeCompare(other.name));
  return { ...board, expected, here };
}

/** The local day of a moment; the small hours still belong to the day before. */
export function dayOf(moment: number, zone: string): string {
  const parts = new Intl.DateTimeFormat("en-CA", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit" });
  return parts.format(new Date(moment - CUT_OFF_HOURS * 3_600_000));
}

/** 10 h 42 in French, 10:42 elsewhere. */
export function hour(moment: number, zone: string, language: string): string {
  const text = new Intl.DateTimeFormat("en-GB", { timeZone: zone, hour: "2-digit", minute: "2-digit" }).format(new Date(moment));
  if (language !== "fr") return text;
  const [hours, minutes] = text.split(":");
  return `${Number(hours)}\u00a0h${minutes === "00" ? "" : `\u00a0${minutes}`}`;
}

export function longDay(moment: number, zone: string, language: string): string {
  return new Intl.DateTimeFormat(`${language}-BE`, { timeZone: zone, weekday: "long", day: "numeric", month: "long" }).format(
    new Date(moment),
  );
}

/** The name of a place in that language, else in French, else its code. */
export function placeOf(guest: { resource: string; resourceName: Record<string, string> }, language: string): string {
  return guest.resourceName[language] ?? guest.resourceName.fr ?? guest.resource;
}

export function codeIsGood(board: Board, now: number): boolean {
  return now < Date.parse(board.code.validUntil) + CODE_KEPT;
}

/** Replaces %1, %2 … */
export function filled(text: string, ...values: (string | number)[]): string {
  return values.reduce<string>((all, value, at) => all.replace(`%${at + 1}`, String(value)), text);
}

/** Random enough where the page is not served over TLS, too. */
export function uuid(): string {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
