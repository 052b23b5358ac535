// What a rep would lay shows while she types and while the slider of what she needs moves; the server works it out, the newest wins.
{
  const box = () => document.querySelector("[data-preview]");
  let asking = false, again = false;

  async function preview() {
    if (asking) { again = true; return; }
    asking = true;
    try {
      const form = box().closest("form");
      const answer = await fetch(box().dataset.preview, { method: "POST", headers: { "Handsel-Piece": "1" }, body: new URLSearchParams(new FormData(form)) });
      if (answer.ok) { replacePieces(await answer.text()); slide(); }
    } catch { /* without a network she lays it unseen, as before */ } finally {
      asking = false;
      if (again && box()) { again = false; preview(); }
    }
  }

  /** The slider goes from the least to the most that any package leaves her, and stands where her figure is. */
  function slide() {
    const found = document.getElementById("deal-preview").dataset, slider = box().querySelector("[data-slide]"), label = slider.closest("label");
    label.hidden = found.least === undefined || found.least === found.most;
    if (label.hidden) return;
    Object.assign(slider, { min: String(Math.floor(Number(found.least))), max: String(Math.ceil(Number(found.most))) });
    if (document.activeElement !== slider) slider.value = found.target;
    label.querySelector("output").textContent = new Intl.NumberFormat(document.documentElement.lang, {
      style: "currency", currency: slider.dataset.currency, maximumFractionDigits: Number.isInteger(Number(found.target)) ? 0 : 2,
      minimumFractionDigits: Number.isInteger(Number(found.target)) ? 0 : 2,
    }).format(Number(found.target)).replace("-", "−");
  }

  /** Only where her numbers stay with her: what a mediator finds nobody knows before. */
  function show() {
    const isPhone = new FormData(box().closest("form")).get("mode") !== "mediator";
    box().hidden = !isPhone;
    if (isPhone) preview();
  }

  document.addEventListener("input", (event) => {
    if (!box() || event.target.closest?.("form") !== box().closest("form")) return;
    if (event.target.matches("[data-slide]")) box().closest("form").elements.target.value = event.target.value;
    show();
  });
  if (box()) show();
}
