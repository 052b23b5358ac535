// While people are brought in: the bar follows by itself, and the page once all is done.
{
  const look = async () => {
    if (!document.querySelector("[data-progress]")) return;
    try {
      const answer = await fetch(location.href, { headers: { "Handsel-Piece": "1" } });
      const text = await answer.text();
      if (!answer.ok || !text.includes("data-progress")) return location.reload();
      replacePieces(text);
    } catch { /* no network: asked again */ }
    setTimeout(look, 400);
  };
  look();
}
