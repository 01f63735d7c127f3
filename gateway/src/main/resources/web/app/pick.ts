import { step } from "../shared/keys.ts";
import { say } from "../shared/page.ts";

/** The plan becomes a radio group over the same radio buttons as the list, so that both always say the same. */
export function startPicking(): void {
  const strip = document.querySelector<HTMLElement>(".days");
  const today = strip?.querySelector<HTMLElement>(".day[aria-current]");
  if (strip && today) {
    const from = strip.getBoundingClientRect().left;
    strip.scrollLeft += today.getBoundingClientRect().left - from - (strip.clientWidth - today.clientWidth) / 2;
  }
  const form = document.querySelector<HTMLFormElement>("form[data-book]");
  if (!form || form.dataset.ready) return;
  form.dataset.ready = "yes";
  const radios = [...form.querySelectorAll<HTMLInputElement>("input[name=desk]")];
  const plans = [...form.querySelectorAll<SVGSVGElement>("svg[data-plan]")];
  const places = plans.flatMap((plan) => [...plan.querySelectorAll<SVGGElement>(".desk")]);
  const free = places.filter((place) => !place.classList.contains("taken"));
  for (const plan of plans) plan.setAttribute("role", "radiogroup");
  for (const place of places) {
    place.setAttribute("role", "radio");
    if (!free.includes(place)) place.setAttribute("aria-disabled", "true");
  }
  const choose = (resource: string) => {
    const radio = radios.find((candidate) => candidate.value === resource && !candidate.disabled);
    if (radio) {
      radio.checked = true;
      show();
    }
  };
  const show = () => {
    const chosen = radios.find((radio) => radio.checked)?.value ?? "";
    for (const place of places) {
      const isChosen = chosen !== "" && place.dataset.resource === chosen;
      place.setAttribute("aria-checked", String(isChosen));
      place.classList.toggle("on", isChosen);
      place.setAttribute("tabindex", free.includes(place) && (isChosen || (chosen === "" && place === free[0])) ? "0" : "-1");
    }
    describe(form, radios.find((radio) => radio.checked));
  };
  form.addEventListener("change", show);
  for (const place of free) {
    place.addEventListener("click", () => choose(place.dataset.resource ?? ""));
    place.addEventListener("keydown", (event) => {
      if (event.key === " " || event.key === "Enter") {
        event.preventDefault();
        choose(place.dataset.resource ?? "");
      }
      const next = free[step(event.key, free.indexOf(place), free.length)];
      if (next && next !== place) {
        event.preventDefault();
        next.focus();
        choose(next.dataset.resource ?? "");
      }
    });
  }
  form.querySelector("[data-any]")?.addEventListener("click", () => choose(""));
  show();
}

function describe(form: HTMLFormElement, radio: HTMLInputElement | undefined): void {
  const label = radio?.closest("label");
  const name = label?.querySelector("b")?.textContent ?? "";
  const put = (selector: string, text: string) => {
    const target = form.querySelector(selector);
    if (target) target.textContent = text;
  };
  put("[data-pick-number]", radio?.dataset.number ?? "✓");
  put("[data-pick-name]", name);
  put("[data-pick-facts]", label?.querySelector("small")?.textContent ?? "");
  const any = form.querySelector<HTMLElement>("[data-any]");
  if (any) any.hidden = !radio || radio.value === "";
  const button = document.querySelector<HTMLElement>("[data-book-button]");
  if (button && !button.dataset.offline) {
    button.textContent = radio?.value ? `${button.dataset.deskText ?? say("book")} ${name}` : button.dataset.anyText ?? "";
  }
  const signIn = document.querySelector<HTMLAnchorElement>("a[data-sign-in]");
  if (signIn) {
    const back = new URL(location.href);
    if (radio?.value) back.searchParams.set("desk", radio.value);
    signIn.href = `/login?to=${encodeURIComponent(back.pathname + back.search)}`;
  }
}
