import { isButtons } from "../../main/resources/web/shared/refocus.ts";

Deno.test("a form of a button and hidden fields is pressed again, one with fields to fill is not", () => {
  if (!isButtons([{ type: "hidden" }, { type: "submit" }])) throw new Error("a button");
  if (isButtons([{ type: "hidden" }, { type: "text" }, { type: "submit" }])) throw new Error("a field");
});
