// The order follows while the finger moves; the server's engine works it out, one question at a time, the newest wins.
{
  let asking = false, waiting = null;

  async function ask(form, only) {
    if (asking) { waiting = { form, only: only && (waiting?.only ?? true) }; return; }
    asking = true;
    try {
      const body = new URLSearchParams(new FormData(form));
      if (only) body.append("only", "order");
      const answer = await fetch(form.action, { method: "POST", headers: { "Handsel-Piece": "1" }, body });
      if (answer.ok) replacePieces(await answer.text());
    } catch { /* without a network the button stays; nothing is lost */ } finally {
      asking = false;
      if (waiting) { const next = waiting; waiting = null; ask(next.form, next.only); }
    }
  }

  const written = (input, currency) => {
    const language = document.documentElement.lang, value = Number(input.value);
    if (input.dataset.kind === "percent") return new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 0 }).format(value / 100);
    if (input.dataset.kind === "months")
      return new Intl.NumberFormat(language, { style: "unit", unit: "year", unitDisplay: "long" }).format(value / 12);
    const digits = Number.isInteger(value) ? 0 : 2;
    return new Intl.NumberFormat(language, { style: "currency", currency, minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);
  };
  const show = (input, currency) => { input.closest("label").querySelector("output").textContent = written(input, currency); };

  /** The other chances keep their proportion, as the engine does it. */
  function share(form, moved) {
    const all = [...form.querySelectorAll("input[name^='chance.']")], others = all.filter((i) => i !== moved);
    const before = Number(moved.dataset.now ?? moved.defaultValue), now = Number(moved.value);
    const scale = before < 100 ? (100 - now) / (100 - before) : 0;
    for (const other of others) {
      other.value = String(Number(other.dataset.now ?? other.value) * scale);
      other.dataset.now = other.value;
      show(other, form.dataset.currency);
    }
    moved.dataset.now = moved.value;
  }

  document.addEventListener("input", (event) => {
    const form = event.target.closest?.("[data-sliders]");
    if (!form) return;
    form.dataset.moved = "";
    form.querySelector("[data-reset]")?.removeAttribute("hidden");
    if (event.target.name.startsWith("chance.")) share(form, event.target);
    show(event.target, form.dataset.currency);
    ask(form, true);
  });
  document.addEventListener("change", (event) => {
    const form = event.target.closest?.("[data-sliders]");
    if (form) ask(form, false);
  });
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("[data-reset]");
    if (!link) return;
    event.preventDefault();
    const form = link.closest("form");
    form.reset();
    for (const input of form.querySelectorAll("input[type=range]")) { delete input.dataset.now; show(input, form.dataset.currency); }
    delete form.dataset.moved;
    link.hidden = true;
    ask(form, false);
  });
}
