import { address, fresh } from "../../main/resources/web/shared/people.ts";

Deno.test("who has a box already gets no second one", () => {
  const found = [{ personId: "a", name: "Ann" }, { personId: "b", name: "Bob" }];

  const added = fresh(found, ["a"]);

  if (added.length !== 1 || added[0].name !== "Bob") throw new Error(JSON.stringify(added));
});

Deno.test("people are searched where the picker says, and accounts likewise", () => {
  const at = [address("people", "CHI", "léa n"), address("", "", "x"), address("accounts", "CHI", "x")];
  const expected = ["/api/people?space=CHI&limit=8&q=l%C3%A9a%20n", "/api/people?limit=8&q=x", "/api/accounts?space=CHI&limit=8&q=x"];
  if (at.join() !== expected.join()) throw new Error(at.join());
});
