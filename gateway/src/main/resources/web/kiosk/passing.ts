import { drain, type Intent, type Outcome } from "../shared/queue.ts";
import { deviceStore } from "../shared/store.ts";
import { ARRIVALS, DEPARTURES, uuid } from "./board.ts";

/** Everything told at the door is written down first and sent from there: once each, in order, now or when the network is back. */

const KEPT_FOR = 6 * 86_400_000;

export const store = deviceStore("halte-kiosk");

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

export function intentTo(what: "come" | "go", whom: { booking: string } | { pass: string }, summary: string, now: number): Intent {
  return {
    key: uuid(),
    url: what === "come" ? ARRIVALS : DEPARTURES,
    body: { ...whom, at: new Date(now).toISOString() },
    at: now,
    notAfter: now + KEPT_FOR,
    summary,
  };
}

/** Sends until nothing is left: what was told while the last one was on its way goes with it. */
export async function flush(tell: (outcome: Outcome) => void): Promise<"done" | "later" | "sign-in"> {
  for (;;) {
    const end = await drain(store, send, Date.now, tell);
    if (end !== "done" || (await store.all()).length === 0) return end;
  }
}
