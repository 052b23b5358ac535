// "Which of these two would you rather have?": asks, learns and says what it understood, all in this browser.

/**
 * Draws the card of questions from her answers so far, and says what was learned: the worth of every level in minor units.
 *
 * `answers` are { first, second, reply }, the first two as "issue/level"; what is not asked about any more is passed over.
 */
function askPairs(card, answers, packages, money) {
  const known = JSON.parse(card.dataset.known), before = learning.prior(known), part = (name) => card.querySelector(`[data-${name}]`);
  const key = (move) => move.issue + "/" + move.level, moveOf = (name) => known.moves.find((move) => key(move) === name);
  const pairs = known.pairs.map((pair) => pair.map((move) => known.moves[move].features));
  const asked = new Set(), evidence = [], heard = [];
  for (const { first, second, reply } of answers) {
    const place = known.pairs.findIndex(([a, b]) => key(known.moves[a]) === first && key(known.moves[b]) === second);
    if (place < 0) continue;
    asked.add(place);
    heard.push({ first, second, reply });
    const told = learning.evidence(...pairs[place], reply);
    if (told) evidence.push(told);
  }
  const belief = learning.belief(before, evidence, known.draws);
  const features = packages.map((terms) => before.mean.map((_, i) => known.moves.reduce((sum, move) => sum + (terms[move.issue] === move.level ? move.features[i] : 0), 0)));
  const { order, chance } = learning.pick(belief, features), isClear = evidence.length > 0 && chance >= known.clearFrom;
  const next = isClear || heard.length >= known.most || packages.length < 2 ? -1 : learning.nextQuestion(belief, pairs, asked, features);
  const ended = next < 0;

  const named = (place) => document.querySelector(`#packages [data-package="${place}"] b`)?.textContent ?? "";
  for (const element of card.querySelectorAll("[data-pair]")) element.hidden = ended;
  part("intro").hidden = heard.length > 0 || ended;
  part("count").hidden = heard.length === 0 || ended;
  part("count").textContent = card.dataset.counted.replace("{n}", heard.length + 1);
  part("after").hidden = heard.length === 0;
  card.querySelector("h4").hidden = ended;
  card.hidden = ended && heard.length === 0;
  if (!ended) {
    const [first, second] = known.pairs[next].map((move) => known.moves[move]);
    for (const [reply, move] of [["first", first], ["second", second]]) {
      const button = card.querySelector(`[data-reply=${reply}]`);
      button.dataset.move = key(move);
      button.querySelector("[data-what]").textContent = move.what;
      button.querySelector("b").textContent = move.how;
    }
  }
  say(part("said"));

  /** In words: what the last answer told of the things it was about, and where that leads. */
  function say(box) {
    const lines = [], last = heard[heard.length - 1];
    if (last && last.reply === "cantSay") lines.push(card.dataset.nothing);
    else if (last) {
      for (const name of [last.first, last.second]) {
        const move = moveOf(name);
        if (move.features[before.money] !== 0) continue;
        const { low, expected, high } = learning.worth(belief, move.features);
        const text = { "{what}": `${move.what}: ${move.how}`, "{amount}": money(expected * known.step), "{low}": money(low * known.step), "{high}": money(high * known.step) };
        const form = expected <= 0 ? card.dataset.noUse : low <= 0 ? card.dataset.perhaps : card.dataset.understood;
        lines.push(form.replace(/\{\w+\}/g, (slot) => text[slot]));
      }
    }
    if (last && packages.length > 1) {
      const text = isClear ? card.dataset.clear : ended ? card.dataset.done : card.dataset.unclear;
      lines.push(text.replace("{package}", named(order[0])).replace("{other}", named(order[1])));
    }
    box.hidden = lines.length === 0;
    box.replaceChildren(...lines.map((line) => { const p = document.createElement("p"); p.textContent = line; return p; }));
  }

  if (evidence.length === 0) return { learned: {}, about: new Set() };
  const learned = Object.fromEntries(known.levels.map((name, i) => [name, Math.round((belief.means[i] / belief.means[before.money]) * known.step)]));
  return { learned, about: new Set(heard.flatMap(({ first, second, reply }) => (reply === "cantSay" ? [] : [first, second]))) };
}
