import { drain, type Intent, type Outcome, type Store, verdict } from "../../main/resources/web/shared/queue.ts";
import { step } from "../../main/resources/web/shared/keys.ts";

function equal(actual: unknown, expected: unknown): void {
  const [one, other] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (one !== other) throw new Error(`expected ${other}, was ${one}`);
}

function storeOf(...intents: Intent[]): Store & { left(): string[] } {
  const kept = new Map(intents.map((intent) => [intent.key, intent]));
  return {
    all: () => Promise.resolve([...kept.values()]),
    put: (intent) => Promise.resolve(void kept.set(intent.key, intent)),
    remove: (key) => Promise.resolve(void kept.delete(key)),
    left: () => [...kept.keys()],
  };
}

const intent = (key: string, at: number, notAfter = 1_000): Intent => ({ key, url: "/api/bookings", body: {}, at, notAfter, summary: key });

Deno.test("requests are sent oldest first and leave the outbox", async () => {
  const store = storeOf(intent("second", 2), intent("first", 1));
  const sent: string[] = [];
  const end = await drain(store, (one) => {
    sent.push(one.key);
    return Promise.resolve(new Response("{}", { status: 201 }));
  }, () => 10, () => {});
  equal(end, "done");
  equal(sent, ["first", "second"]);
  equal(store.left(), []);
});

Deno.test("without network nothing is lost and the order holds", async () => {
  const store = storeOf(intent("first", 1), intent("second", 2));
  const end = await drain(store, () => Promise.reject(new TypeError("offline")), () => 10, () => {});
  equal(end, "later");
  equal(store.left(), ["first", "second"]);
});

Deno.test("a refusal is told and not sent again", async () => {
  const store = storeOf(intent("taken", 1));
  const told: Outcome[] = [];
  await drain(store, () => Promise.resolve(new Response('{"title":"plus libre"}', { status: 409 })), () => 10, (one) => told.push(one));
  equal(told.map((one) => one.kind), ["refused"]);
  equal(store.left(), []);
});

Deno.test("a request whose moment has passed is dropped, never sent", async () => {
  const store = storeOf(intent("late", 1, 5));
  const told: Outcome[] = [];
  await drain(store, () => Promise.reject(new Error("must not be sent")), () => 10, (one) => told.push(one));
  equal(told.map((one) => one.kind), ["expired"]);
  equal(store.left(), []);
});

Deno.test("a session that is over keeps the request and asks to sign in", async () => {
  const store = storeOf(intent("waiting", 1));
  const end = await drain(store, () => Promise.resolve(new Response(null, { status: 499 })), () => 10, () => {});
  equal(end, "sign-in");
  equal(store.left(), ["waiting"]);
});

Deno.test("two drains at once send once", async () => {
  const store = storeOf(intent("once", 1));
  let count = 0;
  const send = () => {
    count++;
    return Promise.resolve(new Response("{}", { status: 201 }));
  };
  await Promise.all([drain(store, send, () => 10, () => {}), drain(store, send, () => 10, () => {})]);
  equal(count, 1);
});

Deno.test("only answers that a retry can change are kept", () => {
  equal([200, 201, 400, 404, 409, 422].map((status) => verdict(status)), ["sent", "sent", "refused", "refused", "refused", "refused"]);
  equal([401, 499, 429, 500, 503].map((status) => verdict(status)), ["sign-in", "sign-in", "later", "later", "later"]);
});

Deno.test("arrow keys go round the desks", () => {
  equal([step("ArrowRight", 2, 3), step("ArrowLeft", 0, 3), step("Home", 2, 3), step("End", 0, 3), step("x", 1, 3)], [0, 2, 0, 2, 1]);
});

Deno.test("a request that is still under way is tried again, not dropped", async () => {
  const store = storeOf(intent("first", 1));
  const answer = JSON.stringify({ type: "/problems/request-in-flight" });
  const end = await drain(store, () => Promise.resolve(new Response(answer, { status: 409 })), () => 10, () => {});
  equal(end, "later");
  equal(store.left(), ["first"]);
});
