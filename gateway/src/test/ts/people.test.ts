import { fresh } from "../../main/resources/web/shared/people.ts";

Deno.test("who has a box already gets no second one", () => {
  const found = [{ personId: "a", name: "Ann" }, { personId: "b", name: "Bob" }];

  const added = fresh(found, ["a"]);

  if (added.length !== 1 || added[0].name !== "Bob") throw new Error(JSON.stringify(added));
});
