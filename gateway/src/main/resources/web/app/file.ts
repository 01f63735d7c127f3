/** A calendar file is read on the device into the field that is sent; without script its content can be pasted. */
export function startFile(): void {
  const input = document.querySelector<HTMLInputElement>("input[type=file][data-into]");
  const target = input && document.getElementById(input.dataset.into ?? "");
  const box = input?.closest<HTMLElement>("[data-file]");
  if (!input || !(target instanceof HTMLTextAreaElement) || !box) return;
  box.hidden = false;
  input.onchange = async () => {
    const file = input.files?.[0];
    if (file && file.size <= 60_000) target.value = await file.text();
  };
}
