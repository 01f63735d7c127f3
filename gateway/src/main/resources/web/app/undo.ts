/** A button that takes something back stays for some seconds and counts them; without script it stays as long as the page. */
export function startUndo(): void {
  const form = document.querySelector<HTMLFormElement>("form[data-expire]");
  if (!form || form.dataset.ready) return;
  form.dataset.ready = "yes";
  const left = form.querySelector("[data-left]");
  let seconds = Number(form.dataset.expire) || 10;
  const tick = () => {
    if (left) left.textContent = ` (${seconds})`;
    if (seconds-- > 0) setTimeout(tick, 1_000);
    else if (!form.contains(document.activeElement)) form.remove();
  };
  tick();
}
