// A message is looked through while it is typed, on its own screen and under each box that is for a customer; the newest text wins.
{
  let asking = false, again = null;

  async function look(box) {
    if (asking) { again = box; return; }
    asking = true;
    const form = box.closest("form"), beside = box.dataset.beside;
    try {
      const body = new URLSearchParams({ message: box.value, to: form.elements.to?.value ?? "", token: form.elements.token.value });
      const answer = await fetch(beside ?? form.action, { method: "POST", headers: { "Handsel-Piece": "1" }, body });
      if (answer.ok) replacePieces(await answer.text());
    } catch { /* without a network it is looked through when the form is sent */ } finally {
      asking = false;
      if (again) { const next = again; again = null; look(next); }
    }
  }

  /** Under a box of another form there is room for what was found once it is typed in. */
  function room(box) {
    if (!box.dataset.beside || box.nextElementSibling?.id === "found-beside") return;
    document.getElementById("found-beside")?.remove();
    box.insertAdjacentHTML("afterend", '<div id="found-beside"></div>');
  }

  document.addEventListener("input", (event) => {
    if (!event.target.matches?.("[data-checked]")) return;
    room(event.target);
    look(event.target);
  });

  document.addEventListener("click", async (event) => {
    const button = event.target.closest?.("[data-copy-message]");
    if (!button) return;
    await navigator.clipboard.writeText(button.closest("form").elements.message.value);
    button.textContent = button.dataset.done;
  });
}
