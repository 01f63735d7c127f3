import { say } from "../shared/page.ts";

/** "Around me": asks the phone once, on a tap, and never keeps the answer. */
export function startNear(): void {
  const button = document.querySelector<HTMLButtonElement>("[data-locate]");
  if (!button || !("geolocation" in navigator)) return;
  button.hidden = false;
  button.onclick = () => {
    button.disabled = true;
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => location.assign(`/spaces?near=${coords.latitude.toFixed(3)},${coords.longitude.toFixed(3)}`),
      () => {
        button.disabled = false;
        const field = document.getElementById("place");
        const words = document.createElement("span");
        words.className = "wrong";
        words.setAttribute("role", "alert");
        words.textContent = say("noPlace");
        field?.after(words);
        field?.focus();
      },
      { maximumAge: 600_000, timeout: 8_000 },
    );
  };
}
