import {
  ARRIVALS,
  type Board,
  codeIsGood,
  dayOf,
  DEPARTURES,
  filled,
  type Guest,
  hour,
  placeOf,
  uuid,
  withWaiting,
} from "../../main/resources/web/kiosk/board.ts";
import type { Intent } from "../../main/resources/web/shared/queue.ts";

function equal(actual: unknown, expected: unknown): void {
  const [one, other] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (one !== other) throw new Error(`expected ${other}, was ${one}`);
}

const guest = (booking: string, presence: string | null = null): Guest => ({
  booking,
  presence,
  name: booking,
  resource: "CHI-D01",
  resourceName: { fr: "Bureau 1", nl: "Werkplek 1" },
  startsAt: "2026-11-23T07:30:00Z",
  endsAt: "2026-11-23T16:30:00Z",
  at: presence ? "2026-11-23T08:00:00Z" : null,
});

const board: Board = {
  kiosk: "Entrée",
  space: "CHI",
  name: "La Grange",
  timeZone: "Europe/Brussels",
  date: "2026-11-23",
  now: "2026-11-23T08:00:00Z",
  state: "HOSTED",
  opensAt: null,
  closesAt: null,
  expected: [guest("anna"), guest("bert")],
  here: [guest("carla", "p1")],
  code: { code: "CHI.r1.x", url: "http://x/h/CHI.r1.x", validUntil: "2026-11-23T08:01:00Z" },
};

let count = 0;
const intent = (url: string, body: unknown, at: number): Intent => ({ key: `k${count++}`, url, body, at, notAfter: at + 1, summary: "x" });

Deno.test("who was told to be here is here, marked as waiting", () => {
  const shown = withWaiting(board, [intent(ARRIVALS, { booking: "anna", at: "2026-11-23T08:05:00Z" }, 1)]);
  equal(shown.expected.map((each) => each.booking), ["bert"]);
  equal(shown.here.map((each) => [each.booking, each.waiting ?? false]), [["anna", true], ["carla", false]]);
  equal(board.expected.length, 2);
});

Deno.test("who came and went without network is gone", () => {
  const shown = withWaiting(board, [
    intent(DEPARTURES, { booking: "bert", at: "2026-11-23T10:00:00Z" }, 2),
    intent(ARRIVALS, { booking: "bert", at: "2026-11-23T08:05:00Z" }, 1),
    intent(DEPARTURES, { booking: "carla", at: "2026-11-23T09:00:00Z" }, 3),
  ]);
  equal(shown.expected.map((each) => each.booking), ["anna"]);
  equal(shown.here, []);
});

Deno.test("a pass and a stranger change nothing on the screen", () => {
  const shown = withWaiting(board, [intent(ARRIVALS, { pass: "K7M2QF", at: "x" }, 1), intent(ARRIVALS, { booking: "nobody", at: "x" }, 2)]);
  equal([shown.expected.length, shown.here.length], [2, 1]);
});

Deno.test("the small hours belong to the day before, also when the clocks change", () => {
  equal(dayOf(Date.parse("2026-11-24T01:59:00Z"), "Europe/Brussels"), "2026-11-23");
  equal(dayOf(Date.parse("2026-11-24T02:00:00Z"), "Europe/Brussels"), "2026-11-24");
  equal(dayOf(Date.parse("2026-10-25T12:00:00Z"), "Europe/Brussels"), "2026-10-25");
});

Deno.test("hours are written as the language writes them", () => {
  equal(hour(Date.parse("2026-11-23T09:42:00Z"), "Europe/Brussels", "fr"), "10\u00a0h\u00a042");
  equal(hour(Date.parse("2026-11-23T09:00:00Z"), "Europe/Brussels", "fr"), "10\u00a0h");
  equal(hour(Date.parse("2026-11-23T09:42:00Z"), "Europe/Brussels", "nl"), "10:42");
});

Deno.test("a code stays as long as it would be taken", () => {
  equal(codeIsGood(board, Date.parse("2026-11-23T08:04:59Z")), true);
  equal(codeIsGood(board, Date.parse("2026-11-23T08:05:00Z")), false);
});

Deno.test("places and texts fall back sensibly", () => {
  equal(placeOf(guest("x"), "nl"), "Werkplek 1");
  equal(placeOf(guest("x"), "de"), "Bureau 1");
  equal(placeOf({ resource: "CHI-D01", resourceName: {} }, "de"), "CHI-D01");
  equal(filled("%1 et %2", "a", 2), "a et 2");
  equal(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(uuid()), true);
});
