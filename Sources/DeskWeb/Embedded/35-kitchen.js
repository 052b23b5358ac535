// Everything typed at the kitchen table is kept as one goes: on this phone first, then on the desk.
{
  const form = document.querySelector("[data-kitchen]");
  const boxOf = (id) => "handsel.kitchen." + id;

  if (form) {
    const key = boxOf(form.dataset.kitchen), kept = document.getElementById("kept");
    /** Edits not yet answered for: { id, field, value, was, conflict? }. */
    let box = [];
    try { box = JSON.parse(localStorage.getItem(key) ?? "[]"); } catch { box = []; }
    let sending = false, timer = 0, isLost = false;
    const base = new Map();
    const store = () => box.length ? localStorage.setItem(key, JSON.stringify(box)) : localStorage.removeItem(key);
    const parts = (field) => [...form.elements].filter((e) => e.name === field && !(e.type === "hidden"));

    /** What a field says now, written as the desk writes it. */
    function reading(field) {
      const all = parts(field);
      if (!all.length) return null;
      if (field.startsWith("demand.")) return all.map((e) => String(Number(Number(e.value).toPrecision(4)))).join(" ");
      if (all[0].type === "checkbox") return all.filter((e) => e.checked).map((e) => e.value).join(" ");
      if (all[0].type === "radio") return all.find((e) => e.checked)?.value ?? "";
      return all[0].value;
    }

    /** Shows a value in its field. */
    function write(field, value) {
      const all = parts(field), words = value.split(" ");
      all.forEach((e, i) => {
        if (e.type === "checkbox") e.checked = words.includes(e.value);
        else if (e.type === "radio") e.checked = e.value === value;
        else e.value = field.startsWith("demand.") ? words[i] ?? "0" : value;
        if (e.type === "range") show(e);
      });
    }

    function readBase(root) {
      for (const e of root.querySelectorAll("input[type=hidden][name^='was.']")) base.set(e.name.slice(4), e.value);
    }

    function show(input) {
      const out = input.closest("label")?.querySelector("output");
      if (input.dataset.month) {
        const bars = input.closest(".bars"), value = new Intl.NumberFormat(document.documentElement.lang, { maximumSignificantDigits: 4 }).format(Number(input.value));
        bars.querySelector("output").textContent = input.dataset.month + ": " + value + " " + bars.dataset.unit;
      } else if (out) {
        const language = document.documentElement.lang, value = Number(input.value);
        out.textContent = input.dataset.kind === "percent"
          ? new Intl.NumberFormat(language, { style: "percent" }).format(value / 100)
          : new Intl.NumberFormat(language, { style: "currency", currency: form.dataset.currency, minimumFractionDigits: Number.isInteger(value) ? 0 : 2 }).format(value);
      }
    }

    function tell() {
      const waiting = box.filter((e) => !e.conflict && !e.refused).length;
      kept.classList.toggle("away", isLost && waiting > 0);
      kept.textContent = isLost && waiting ? kept.dataset.offline : waiting ? kept.dataset.waiting : kept.dataset.kept;
    }

    function note(field) {
      const value = reading(field);
      if (value === null || value === (base.get(field) ?? (field.startsWith("need.") ? null : ""))) {
        const before = box.length;
        box = box.filter((e) => e.field !== field || e.sent);
        if (before !== box.length) { store(); tell(); }
        return;
      }
      const old = box.find((e) => e.field === field && !e.sent && !e.conflict);
      if (old) { old.value = value; old.id = crypto.randomUUID(); delete old.refused; }
      else box.push({ id: crypto.randomUUID(), field, value, was: base.get(field) ?? null });
      store();
      tell();
      clearTimeout(timer);
      timer = setTimeout(send, 250);
    }

    async function send() {
      if (sending) return;
      const going = box.filter((e) => !e.conflict && !e.refused).slice(0, 100);
      if (!going.length) { tell(); return; }
      sending = true;
      going.forEach((e) => { e.sent = true; });
      store();
      try {
        const body = new URLSearchParams({ token: form.elements.token.value });
        for (const e of going)
          body.append("edit", [e.id, e.field, e.was === null ? "" : "=" + e.was.replaceAll("\n", "\\n"), e.value].join("\n"));
        const answer = await fetch(form.getAttribute("action") + "/edits", { method: "POST", body });
        if (answer.status === 401 || answer.status === 403) { kept.textContent = kept.dataset.signin; kept.classList.add("away"); throw null; }
        if (!answer.ok) throw new Error(String(answer.status));
        isLost = false;
        const said = await answer.json();
        for (const outcome of said.edits) {
          const edit = box.find((e) => e.id === outcome.id);
          fault(outcome.field, outcome.outcome === "refused" ? outcome.says : "");
          if (outcome.outcome === "kept") { base.set(outcome.field, outcome.stands); box = box.filter((e) => e !== edit); }
          else if (edit && outcome.outcome === "conflict") { delete edit.sent; edit.conflict = outcome.stands; choose(edit); }
          else if (edit) { delete edit.sent; edit.refused = true; }
        }
        store();
        take(said.pieces);
        tell();
      } catch (error) {
        going.forEach((e) => { delete e.sent; });
        store();
        if (error) { isLost = true; tell(); }
        setTimeout(send, 5000);
        return;
      } finally { sending = false; }
      if (box.some((e) => !e.conflict && !e.refused)) send();
    }

    /** Puts in what follows from what was kept, except where somebody is writing. */
    function take(html) {
      const fresh = document.createElement("template");
      fresh.innerHTML = html;
      for (const piece of [...fresh.content.children]) {
        const old = document.getElementById(piece.id);
        if (!old || old.contains(document.activeElement) && document.activeElement.type !== "radio" && document.activeElement.type !== "checkbox") continue;
        const open = [...old.querySelectorAll("details[open][data-key]")].map((d) => d.dataset.key);
        for (const d of piece.querySelectorAll("details[data-key]")) if (open.includes(d.dataset.key)) d.open = true;
        old.replaceWith(piece);
        readBase(piece);
      }
      for (const e of box) if (e.conflict === undefined) write(e.field, e.value); else choose(e);
    }

    function fault(field, says) {
      const place = form.querySelector(`[data-field="${CSS.escape(field)}"]`);
      place?.querySelector(".fault.now")?.remove();
      if (!place || !says) return;
      const line = document.createElement("p");
      line.className = "fault now";
      line.textContent = says;
      place.append(line);
    }

    /** Two wrote the same field: both stand side by side, and one is picked. */
    function choose(edit) {
      const place = form.querySelector(`[data-field="${CSS.escape(edit.field)}"]`);
      if (!place) return;
      place.querySelector(".two")?.remove();
      const two = document.createElement("div");
      two.className = "two";
      two.setAttribute("role", "group");
      const head = document.createElement("p");
      head.textContent = form.dataset.both;
      two.append(head);
      for (const [text, mine] of [[edit.value, true], [edit.conflict, false]]) {
        const b = document.createElement("button");
        b.type = "button";
        b.textContent = (mine ? form.dataset.mine : form.dataset.theirs) + ": " + (text || "—");
        b.addEventListener("click", () => {
          two.remove();
          const there = edit.conflict;
          box = box.filter((e) => e !== edit);
          base.set(edit.field, there);
          if (mine) { write(edit.field, edit.value); box.push({ id: crypto.randomUUID(), field: edit.field, value: edit.value, was: there }); }
          else write(edit.field, there);
          store();
          send();
        });
        two.append(b);
      }
      place.append(two);
    }

    readBase(form);
    for (const e of box) {
      delete e.sent;
      if (e.conflict === undefined) write(e.field, e.value); else choose(e);
    }
    store();
    tell();
    send();

    form.addEventListener("input", (event) => {
      const e = event.target;
      if (e.type === "range") { show(e); }
      if (e.type === "textarea" || e.type === "text") { clearTimeout(e.waiting); e.waiting = setTimeout(() => note(e.name), 700); }
    });
    form.addEventListener("change", (event) => { if (event.target.name) note(event.target.name); });
    form.addEventListener("submit", (event) => { event.preventDefault(); send(); });
    addEventListener("online", send);

    // Bars are drawn across with one finger.
    let drawing = null;
    const draw = (event) => {
      const bars = drawing.querySelectorAll("input"), box = drawing.getBoundingClientRect();
      const index = Math.min(11, Math.max(0, Math.floor((event.clientX - box.left) / box.width * 12)));
      const bar = bars[index], area = bar.getBoundingClientRect(), top = Number(bar.max);
      const raw = Math.min(1, Math.max(0, (area.bottom - event.clientY) / area.height)) * top;
      bar.value = String(Number((Math.round(raw / top * 100) / 100 * top).toPrecision(4)));
      show(bar);
    };
    form.addEventListener("pointerdown", (event) => {
      const twelve = event.target.closest?.(".twelve");
      if (!twelve) return;
      event.preventDefault();
      drawing = twelve;
      twelve.setPointerCapture(event.pointerId);
      draw(event);
    });
    form.addEventListener("pointermove", (event) => { if (drawing) draw(event); });
    for (const end of ["pointerup", "pointercancel"])
      form.addEventListener(end, () => { if (drawing) { note(drawing.querySelector("input").name); drawing = null; } });
  }

  // The worker keeps kitchen tables that were opened, for when there is no network.
  if ("serviceWorker" in navigator && document.querySelector(".bar .places")) navigator.serviceWorker.register("/worker.js");
  // Whoever signs out leaves nothing of the people on this phone but what was not yet sent.
  document.addEventListener("click", (event) => {
    if (event.target.closest?.("[data-sign-out]")) globalThis.caches?.keys().then((names) => names.forEach((n) => caches.delete(n)));
  });
  const list = document.getElementById("kitchens");
  if (list) globalThis.caches?.open("handsel-kitchens").then(async (cache) => {
    for (const request of await cache.keys()) {
      const address = new URL(request.url);
      if (!address.pathname.endsWith("/kitchen")) continue;
      const page = new DOMParser().parseFromString(await (await cache.match(request)).text(), "text/html");
      const line = document.createElement("li"), link = document.createElement("a");
      link.href = address.pathname;
      link.textContent = page.querySelector(".trail a")?.textContent ?? address.pathname;
      line.append(link);
      list.append(line);
    }
  });
}
