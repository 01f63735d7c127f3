/** What the editor asks of the services, through the public API. */
import { body, type Floor, type House, isSame, read, type Thing } from "./model.ts";

// deno-lint-ignore no-explicit-any
type Json = any;

export interface Answer {
  status: number;
  json: Json;
}

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export async function call(method: string, url: string, content?: unknown, key?: string, send: Fetch = fetch): Promise<Answer> {
  const headers: Record<string, string> = { "X-Requested-With": "JavaScript", "Accept": "application/json" };
  const language = globalThis.document?.documentElement.lang;
  if (language) headers["Accept-Language"] = language;
  if (key) headers["Idempotency-Key"] = key;
  const isFile = content instanceof Blob;
  if (content !== undefined) headers["Content-Type"] = isFile ? content.type : "application/json";
  try {
    const payload = content === undefined ? undefined : isFile ? content : JSON.stringify(content);
    const answer = await send(url, { method, headers, body: payload });
    return { status: answer.status, json: await answer.json().catch(() => ({})) };
  } catch {
    return { status: 0, json: {} };
  }
}

export function address(space: string, ...rest: string[]): string {
  return ["/api/spaces", space, ...rest].map((piece, index) => index === 0 ? piece : encodeURIComponent(piece)).join("/");
}

export async function load(space: string, send: Fetch = fetch): Promise<House | Answer> {
  const answer = await call("GET", address(space, "plan"), undefined, undefined, send);
  return answer.status === 200 ? read(answer.json) : answer;
}

/** What became of a save: new versions by floor, codes the service chose otherwise, and what stopped it. */
export interface Saved {
  versions: Map<string, number>;
  codes: Map<string, string>;
  conflict: Json | null;
  refusal: Answer | null;
}

/** First the things that are new, then each floor that changed. Stops at the first no; what was done before stays done. */
export async function save(saved: House, now: House, send: Fetch = fetch): Promise<Saved> {
  const result: Saved = { versions: new Map(), codes: new Map(), conflict: null, refusal: null };
  for (const thing of now.things.filter((each) => each.isNew)) {
    const answer = await call("POST", address(now.space, "resources"), described(thing), await keyOf(now.space, thing), send);
    if (answer.status < 200 || answer.status > 299) return { ...result, refusal: answer };
    result.codes.set(thing.resource, answer.json.resource ?? answer.json.code ?? thing.resource);
  }
  for (const floor of now.floors.filter((each) => isChanged(saved, each))) {
    const answer = await call("PUT", address(now.space, "floor-plans", floor.id), body(renamed(floor, result.codes)), undefined, send);
    if (answer.status === 409) return { ...result, conflict: answer.json };
    if (answer.status < 200 || answer.status > 299) return { ...result, refusal: answer };
    result.versions.set(floor.id, answer.json.version ?? floor.version + 1);
  }
  return result;
}

export function isChanged(saved: House, floor: Floor): boolean {
  const was = saved.floors.find((each) => each.id === floor.id);
  return !was || !isSame(was, floor);
}

/** Takes into a house what a save has decided. */
export function settled(house: House, result: Saved): House {
  return {
    ...house,
    things: house.things.map((thing) =>
      result.codes.has(thing.resource) ? { ...thing, resource: result.codes.get(thing.resource)!, isNew: false } : thing
    ),
    floors: house.floors.map((floor) => ({
      ...renamed(floor, result.codes),
      version: result.versions.get(floor.id) ?? floor.version,
    })),
  };
}

function renamed(floor: Floor, codes: Map<string, string>): Floor {
  return { ...floor, items: floor.items.map((item) => ({ ...item, resource: codes.get(item.resource) ?? item.resource })) };
}

function described(thing: Thing): Record<string, unknown> {
  const { resource, kind, name, capacity, amenities } = thing;
  return { code: resource, kind, name, capacity, amenities, zone: thing.zone };
}

/** The same new thing sent twice is one thing: the key is made from what it is. */
async function keyOf(space: string, thing: Thing): Promise<string> {
  if (!globalThis.crypto?.subtle) return freshKey();
  const text = new TextEncoder().encode(space + JSON.stringify(described(thing)));
  return asUuid(new Uint8Array(await crypto.subtle.digest("SHA-256", text)).slice(0, 16));
}

/** A key for a command that is sent once. */
export function freshKey(): string {
  return asUuid(crypto.getRandomValues(new Uint8Array(16)));
}

function asUuid(bytes: Uint8Array): string {
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
