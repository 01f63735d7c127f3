import { say } from "../shared/page.ts";

/** "Around me": asks the phone once, on a tap, and never keeps the answer. */
export function startNear(): void {
  const button = document.querySelector<HTMLButtonElement>("[data-locate]");
  if (!button || !("geolocation" in navigator)) return;
  button.hidden = false;
  button.onclick = () => {
    button.disabled = true;
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => found(button, `${coords.latitude.toFixed(3)},${coords.longitude.toFixed(3)}`),
      () => {
        button.disabled = false;
        const field = document.getElementById("place");
        const words = document.createElement("span");
        words.className = "wrong";
        words.setAttribute("role", "alert");
        words.textContent = say("noPlace");
        (field?.parentElement?.classList.contains("with-act") ? field.parentElement : field)?.after(words);
        field?.focus();
      },
      { maximumAge: 600_000, timeout: 8_000 },
    );
  };
}

/** A search that asks for more than a place is sent as it is filled in. */
function found(button: HTMLButtonElement, near: string): void {
  const form = button.form;
  const field = form?.elements.namedItem("near");
  if (form && field instanceof HTMLInputElement) {
    field.value = near;
    const place = form.elements.namedItem("place");
    if (place instanceof HTMLInputElement) place.value = "";
    form.requestSubmit();
    return;
  }
  location.assign(`/spaces?near=${near}`);
}
