import "./house.css";
import { call, freshKey } from "../plan/server.ts";
import { startPickers } from "../shared/people.ts";
import { keepPlace } from "../shared/refocus.ts";

startPickers();

/** The fields of other hours are there only when other hours are meant. */
function showSpans(form: HTMLFormElement): void {
  const spans = form.querySelector<HTMLElement>("[data-spans]");
  const hours = form.querySelector<HTMLInputElement>("[name=kind][value=HOURS]");
  if (spans && hours) spans.hidden = !hours.checked;
}
for (const form of document.querySelectorAll<HTMLFormElement>("[data-kind-form]")) {
  showSpans(form);
  form.addEventListener("change", () => showSpans(form));
}

/** A photo goes to the service as it is; the page comes back with what became of it. */
document.addEventListener("change", async (event) => {
  const input = event.target as HTMLInputElement;
  const file = input.files?.[0];
  if (!input.dataset.photo || !file) return;
  const said = document.querySelector<HTMLElement>("[data-photo-said]");
  if (said) said.textContent = input.dataset.sending ?? "";
  const answer = await call("POST", input.dataset.photo, file, freshKey());
  if (answer.status >= 200 && answer.status < 300) {
    location.assign(input.dataset.then ?? location.href);
  } else if (said) {
    said.textContent = answer.json.detail ?? answer.json.title ?? input.dataset.refused ?? "";
    input.value = "";
  }
});

// What went wrong comes first, for eyes and for ears.
keepPlace();
