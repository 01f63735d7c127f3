/** The outbox: requests made without network wait here and are sent once each, in order, when the network is back. */

export type Intent = {
  key: string;
  url: string;
  body: unknown;
  at: number;
  /** After this moment the request makes no sense any more and is dropped, never sent. */
  notAfter: number;
  summary: string;
};

export type Outcome =
  | { kind: "sent"; intent: Intent; answer: unknown }
  | { kind: "refused"; intent: Intent; problem: { title?: string; detail?: string } }
  | { kind: "expired"; intent: Intent };

export interface Store {
  all(): Promise<Intent[]>;
  put(intent: Intent): Promise<void>;
  remove(key: string): Promise<void>;
}

/** What to do with an answer: done, refused for good, or to be tried again later. */
export function verdict(status: number, type = ""): "sent" | "refused" | "later" | "sign-in" {
  // The same request is still under way, from another page or an earlier try: its answer is worth waiting for.
  if (status === 409 && type.endsWith("/request-in-flight")) return "later";
  if (status >= 200 && status < 300) return "sent";
  if (status === 401 || status === 499) return "sign-in";
  if (status === 409 || status === 429 || status === 408 || status >= 500) return status === 409 ? "refused" : "later";
  return "refused";
}

export type Send = (intent: Intent) => Promise<Response>;

let draining: Promise<"done" | "later" | "sign-in"> | undefined;

/** Sends what waits, oldest first; stops at the first that cannot be sent now, so that the order holds. */
export function drain(store: Store, send: Send, now: () => number, tell: (outcome: Outcome) => void): Promise<"done" | "later" | "sign-in"> {
  draining ??= drainOnce(store, send, now, tell).finally(() => draining = undefined);
  return draining;
}

async function drainOnce(store: Store, send: Send, now: () => number, tell: (outcome: Outcome) => void): Promise<"done" | "later" | "sign-in"> {
  const waiting = (await store.all()).sort((one, other) => one.at - other.at);
  for (const intent of waiting) {
    if (now() > intent.notAfter) {
      await store.remove(intent.key);
      tell({ kind: "expired", intent });
      continue;
    }
    let response: Response;
    try {
      response = await send(intent);
    } catch {
      return "later";
    }
    const body = await response.json().catch(() => ({}));
    const word = verdict(response.status, (body as { type?: string }).type);
    if (word === "later" || word === "sign-in") return word;
    await store.remove(intent.key);
    tell(word === "sent" ? { kind: "sent", intent, answer: body } : { kind: "refused", intent, problem: body });
  }
  return "done";
}
