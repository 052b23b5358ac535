// Comfort; every form works without it. The parts of this script are joined in the order of their names.
"use strict";
document.documentElement.classList.add("js");

/** A short word that goes away by itself; with a button where there is something to do. */
function toast(text, button, act) {
  const box = document.querySelector(".toasts");
  if (!box || !text) return;
  const line = document.createElement("div");
  line.className = "toast";
  line.textContent = text;
  if (button) {
    const b = document.createElement("button");
    b.type = "button";
    b.textContent = button;
    b.addEventListener("click", () => { line.remove(); act(); });
    line.append(" ", b);
  } else {
    setTimeout(() => line.remove(), 6000);
  }
  box.replaceChildren(line);
}

/** Puts pieces of a page in the place of those with the same id; what was opened stays open. */
function replacePieces(html) {
  const fresh = document.createElement("template");
  fresh.innerHTML = html;
  for (const piece of [...fresh.content.children]) {
    const old = piece.id && document.getElementById(piece.id);
    if (!old) continue;
    const open = [...old.querySelectorAll("details[open][data-key]")].map((d) => d.dataset.key);
    for (const d of piece.querySelectorAll("details[data-key]")) if (open.includes(d.dataset.key)) d.open = true;
    old.replaceWith(piece);
  }
}
