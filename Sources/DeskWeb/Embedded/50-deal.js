// The customer's private corner: what matters to her is kept in this browser, ranks the packages here, and is sent nowhere;
// only answers that she lends are, without her name.

/**
 * Packages in the order that suits her. Amounts are whole minor units.
 *
 * With money: her gain against her best other way, the best first; what is below her walk-away or lacks a must is hidden.
 * Without: what lacks a must is hidden, then most of what is nice, then the larger cut, then as they were laid.
 * What she answered to questions counts like money, but hides nothing.
 * After an agreement a gain is what a package adds to what was agreed, and what adds nothing is hidden.
 */
function rankPackages(subject, packages, mine, agreed = null) {
  const before = agreed ? rankPackages(subject, [agreed], { ...mine, band: {} })[0].gain : null;
  const levels = (terms) => subject.issues.map((issue) => {
    const level = issue.levels.find((l) => l.id === terms[issue.id]) ?? issue.levels[0];
    return { issue, level, key: issue.id + "/" + level.id };
  });
  const ranked = packages.map((terms, place) => {
    let gain = mine.today ?? subject.gain, nice = 0, cut = 0, lacks = false;
    for (const { issue, level, key } of levels(terms)) {
      const isToday = level === issue.levels[0];
      if (level.isPrice) cut += level.worth;
      if (!isToday) gain += level.isPrice ? level.worth : mine.worth?.[key] ?? mine.learned?.[key] ?? level.worth;
      if (mine.band?.[key] === "nice") nice += 1;
      const musts = issue.levels.filter((l) => mine.band?.[issue.id + "/" + l.id] === "must");
      if (musts.length && !musts.includes(level)) lacks = true;
    }
    if (before !== null) gain -= before;
    const isNoUse = before === null ? gain < 0 : gain <= 0;
    return { place, gain, nice, cut, lacks, hidden: lacks || (Boolean(mine.money) && isNoUse) };
  });
  const order = mine.money || Object.keys(mine.learned ?? {}).length
    ? (a, b) => b.gain - a.gain || a.place - b.place
    : (a, b) => b.nice - a.nice || b.cut - a.cut || a.place - b.place;
  return ranked.sort((a, b) => Number(a.hidden) - Number(b.hidden) || order(a, b));
}
{
  let mine = {}, shown = false;
  const corner = () => document.getElementById("corner");
  const store = () => "handsel-corner-" + corner().dataset.deal;
  const perUnit = () => Number(corner().dataset.minor);
  const money = (minor) => {
    const units = minor / perUnit(), digits = Number.isInteger(units) ? 0 : 2;
    return new Intl.NumberFormat(document.documentElement.lang, {
      style: "currency", currency: corner().dataset.currency, minimumFractionDigits: digits, maximumFractionDigits: digits,
    }).format(units).replace("-", "−");
  };
  /** The word for an assumption, as the page has it, kept where something else stands in its place. */
  const said = (tag) => tag.dataset.said ??= tag.textContent;
  const keep = () => { try { localStorage.setItem(store(), JSON.stringify(mine)); } catch { /* then only until she leaves */ } };
  const typedAmount = (text) => {
    const plain = text.replace(/[\s\u00a0€$£]/g, "").replace("−", "-").replace(",", ".");
    return plain !== "" && Number.isFinite(Number(plain)) ? Math.round(Number(plain) * perUnit()) : null;
  };

  const openMarks = () => { corner().querySelector("[data-key=deal-marks]").open = true; };

  /** To two digits and whole units of the currency: what a few answers tell is no finer. */
  const twoDigits = (minor) => {
    const unit = Math.max(perUnit(), 10 ** Math.max(0, Math.floor(Math.log10(Math.abs(minor) || 1)) - 1));
    return Math.round(minor / unit) * unit;
  };

  /** Whether what asks her questions is here; if not it is fetched, once, and the corner shown again. */
  function fetched(card) {
    if (globalThis.askPairs) return true;
    if (document.querySelector(`script[src="${card.dataset.script}"]`)) return false;
    const script = document.createElement("script");
    script.src = card.dataset.script;
    script.addEventListener("load", () => corner() && show());
    document.head.append(script);
    return false;
  }

  /** What she answered is learned from once, not again with every move of a slider. */
  let last = {};
  function asked(card, laid) {
    const answers = JSON.stringify([mine.answers ?? [], laid.map((c) => c.dataset.terms)]);
    if (last.card !== card || last.answers !== answers) {
      const terms = laid.map((c) => JSON.parse(c.dataset.terms));
      last = { card, answers, told: askPairs(card, mine.answers ?? [], terms, (minor) => money(twoDigits(minor))) };
    }
    return last.told;
  }

  /** What is lent from this Table, and the secret it is found by; the same for every deal on it. */
  const lendingStore = () => "handsel-lending-" + corner().dataset.table;
  const lending = () => { try { return JSON.parse(localStorage.getItem(lendingStore()) ?? "{}"); } catch { return {}; } };

  /**
   * Lends what she answered, or takes it back. One after the other, so that what she wanted last holds; what fails is said,
   * and the tick shows how it stands.
   */
  let sending = Promise.resolve();
  function lend(isLent) {
    const box = document.querySelector("#ask .lend"), deal = corner().dataset.deal, answers = isLent ? (mine.answers ?? []) : [];
    const secret = lending().secret ?? [...crypto.getRandomValues(new Uint8Array(16))].map((b) => b.toString(16).padStart(2, "0")).join("");
    const note = (now) => { try { localStorage.setItem(lendingStore(), JSON.stringify({ secret, isLent: now })); return true; } catch { return false; } };
    sending = sending.then(async () => {
      const was = lending().isLent ?? false, said = () => document.querySelector("#ask [data-lent]");
      const body = new URLSearchParams({ token: box.dataset.token, deal, secret, ...(isLent ? { answers: JSON.stringify(answers) } : { back: "yes" }) });
      let isDone = false;
      // Where the secret cannot be kept nothing is lent: it could not be taken back.
      try { isDone = note(was) && (await fetch(box.dataset.lend, { method: "POST", body })).ok; } catch { /* said below */ }
      const now = answers.some((a) => a.reply !== "cantSay");
      if (isDone) note(now);
      if (!corner() || !said()) return;
      said().hidden = false;
      said().textContent = isDone ? (now ? said().dataset.yes : said().dataset.no) : isLent ? said().dataset.unlent : said().dataset.still;
      show();
    });
  }

  /** Puts her marks into the fields, and the packages into her order. */
  function show() {
    const box = corner(), subject = JSON.parse(box.dataset.subject), card = document.getElementById("ask");
    const laid = [...document.querySelectorAll("#packages > li")].sort((a, b) => a.dataset.package - b.dataset.package);
    const { learned, about } = card && fetched(card) ? asked(card, laid) : { learned: {}, about: new Set() };
    mine.learned = learned;
    const lends = card?.querySelector(".lend"), isLent = lending().isLent ?? false;
    const kicker = box.querySelector("[data-kicker]"), plain = said(kicker);
    kicker.textContent = isLent ? kicker.dataset.lent : plain;
    if (lends) {
      if (isLent) card.hidden = false;
      const isAsking = ![...card.querySelectorAll("[data-pair]")].every((e) => e.hidden);
      lends.hidden = (isAsking || !mine.answers?.length) && !isLent;
      lends.querySelector("[data-lends]").checked = isLent;
    }
    box.querySelector("[data-money]").checked = Boolean(mine.money);
    box.querySelector("[data-figures]").hidden = !mine.money;
    const today = box.querySelector("[data-today]");
    if (document.activeElement !== today) today.value = String((mine.today ?? subject.gain) / perUnit());
    for (const row of box.querySelectorAll("[data-level]")) {
      const key = row.dataset.level, band = mine.band?.[key] ?? "dontMind";
      for (const radio of row.querySelectorAll("[data-band]")) radio.checked = radio.dataset.band === band;
      const slide = row.querySelector("[data-worth]");
      if (!slide) continue;
      slide.hidden = !mine.money;
      const range = slide.querySelector("input"), own = mine.worth?.[key];
      const tag = slide.querySelector("[data-assumed]"), taken = own ?? mine.learned?.[key] ?? Number(range.defaultValue) * perUnit();
      range.value = String(taken / perUnit());
      slide.querySelector("output").textContent = money(taken);
      tag.hidden = own !== undefined;
      tag.textContent = about.has(key) ? tag.dataset.learned : said(tag);
    }
    order(box, subject);
    swaps(subject);
  }

  function order(box, subject) {
    const list = document.getElementById("packages");
    if (!list) return;
    const cards = [...list.children].sort((a, b) => a.dataset.package - b.dataset.package);
    const ranked = rankPackages(subject, cards.map((c) => JSON.parse(c.dataset.terms)), mine, JSON.parse(box.dataset.agreed ?? "null"));
    const figure = (minor) => (mine.money ? money(minor) : box.dataset.about.replace("{amount}", money(twoDigits(minor))));
    const inMoney = Boolean(mine.money) || Object.keys(mine.learned).length > 0;
    const marked = inMoney || Object.values(mine.band ?? {}).some((b) => b !== "dontMind");
    let hidden = 0;
    for (const { place, gain, nice, lacks, hidden: isHidden } of ranked) {
      const card = cards[place], verdict = card.querySelector(".verdict");
      list.append(card);
      if (isHidden) hidden += 1;
      card.hidden = isHidden && !shown;
      card.classList.toggle("away", isHidden);
      verdict.hidden = !marked;
      const said = lacks ? box.dataset.lacks
        : !inMoney ? box.dataset.nice.replace("{n}", nice)
        : gain > 0 ? box.dataset.better.replace("{amount}", figure(gain))
        : gain < 0 ? box.dataset.worse.replace("{amount}", figure(-gain)) : box.dataset.even;
      verdict.textContent = said;
    }
    picture(box, (mine.today ?? subject.gain), ranked.map(({ place, gain, lacks }) => ({
      name: cards[place].querySelector("b").textContent, gain, lacks })));
    const line = document.getElementById("hidden-packages");
    line.hidden = hidden === 0 || shown;
    if (line.hidden) return;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "quiet";
    button.textContent = box.dataset.show;
    button.addEventListener("click", () => { shown = true; show(); });
    line.replaceChildren(box.dataset.hidden.replace("{n}", hidden) + " ", button);
  }

  /** Her gain in every package as bars from the walk-away on; what leaves her below it goes the other way. */
  function picture(box, today, packages) {
    const figure = box.querySelector("[data-gains]");
    const rows = [{ name: figure.dataset.todayName, gain: box.dataset.agreed === "null" ? today : 0 }, ...packages];
    const low = Math.min(0, ...rows.map((r) => r.gain)), high = Math.max(0, ...rows.map((r) => r.gain)), span = high - low || 1;
    figure.querySelector("ol").replaceChildren(...rows.map(({ name, gain, lacks }) => {
      const row = document.createElement("li"), label = document.createElement("span"), bar = document.createElement("span");
      const fill = document.createElement("i"), amount = document.createElement("b");
      label.textContent = name;
      amount.textContent = lacks ? box.dataset.lacks : money(gain);
      bar.className = gain < 0 || lacks ? "bar away" : "bar";
      fill.style.insetInlineStart = ((Math.min(0, gain) - low) / span) * 100 + "%";
      fill.style.inlineSize = (Math.abs(gain) / span) * 100 + "%";
      bar.append(fill);
      row.append(label, bar, amount);
      return row;
    }));
  }

  /** Instead of a cut only what is worth at least as much to her, by her own figures, or what she marked as nice or must. */
  function swaps(subject) {
    const box = document.getElementById("swaps");
    if (!box) return;
    let shown = 0;
    for (const line of box.querySelectorAll("[data-swap]")) {
      const key = line.dataset.swap, level = subject.issues.flatMap((i) => i.levels.map((l) => [i.id + "/" + l.id, l])).find(([k]) => k === key)?.[1];
      const helps = mine.money || key in mine.learned ? (mine.worth?.[key] ?? mine.learned[key] ?? level?.worth ?? 0) >= Number(box.dataset.cut) : ["nice", "must"].includes(mine.band?.[key]);
      line.hidden = !helps;
      if (helps) shown += 1;
    }
    box.hidden = shown === 0;
  }

  function begin() {
    if (!corner()) return;
    try { mine = JSON.parse(localStorage.getItem(store()) ?? "{}"); } catch { mine = {}; }
    show();
    if (mine.money || Object.values(mine.band ?? {}).some((b) => b !== "dontMind") || !document.getElementById("ask")) openMarks();
  }

  document.addEventListener("input", (event) => {
    const box = event.target.closest?.("#corner");
    if (!box) return;
    if (event.target.matches("[data-lends]")) { lend(event.target.checked); return; }
    const row = event.target.closest("[data-level]");
    if (event.target.matches("[data-money]")) {
      mine.money = event.target.checked;
      if (mine.money) openMarks();
    }
    if (event.target.matches("[data-band]")) mine.band = { ...mine.band, [row.dataset.level]: event.target.dataset.band };
    if (event.target.matches("[type=range]")) mine.worth = { ...mine.worth, [row.dataset.level]: Math.round(Number(event.target.value) * perUnit()) };
    if (event.target.matches("[data-today]")) {
      const amount = typedAmount(event.target.value);
      event.target.toggleAttribute("aria-invalid", amount === null);
      if (amount !== null) mine.today = amount;
    }
    keep();
    show();
  });
  document.addEventListener("click", (event) => {
    const button = event.target.closest?.("#ask button");
    if (!button) return;
    if (button.matches("[data-reply]")) {
      const [first, second] = ["first", "second"].map((reply) => button.closest("#ask").querySelector(`[data-reply=${reply}]`).dataset.move);
      mine.answers = [...(mine.answers ?? []), { first, second, reply: button.dataset.reply }];
    }
    if (button.matches("[data-back]")) mine.answers = mine.answers.slice(0, -1);
    if (button.matches("[data-correct]")) mine.money = true;
    keep();
    if (lending().isLent && !button.matches("[data-correct]")) lend(true);
    show();
    if (mine.money) openMarks();
    if (button.matches("[data-correct]")) corner().querySelector("[data-money]").focus();
  });
  document.addEventListener("click", (event) => {
    if (!event.target.closest?.("[data-forget]")) return;
    mine = {};
    shown = false;
    try { localStorage.removeItem(store()); } catch { /* nothing was kept */ }
    show();
    if (lending().isLent) lend(false);
  });
  // Marks go along with "ask for others" only where she ticked it; figures never do.
  document.addEventListener("submit", (event) => {
    const form = event.target.closest?.("[data-again]");
    if (!form) return;
    for (const old of form.querySelectorAll("[data-mark]")) old.remove();
    if (!form.elements.share?.checked) return;
    for (const [key, band] of Object.entries(mine.band ?? {})) {
      const input = document.createElement("input");
      Object.assign(input, { type: "hidden", name: "band." + key, value: band });
      input.dataset.mark = "";
      form.append(input);
    }
  });
  document.addEventListener("table-replaced", begin);
  begin();
}
