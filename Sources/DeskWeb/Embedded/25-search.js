// Searching as one types: the list follows, the newest question wins.
{
  let waiting, asking;
  document.addEventListener("input", (event) => {
    const form = event.target.closest?.("[data-search]");
    if (!form) return;
    clearTimeout(waiting);
    waiting = setTimeout(async () => {
      asking?.abort();
      asking = new AbortController();
      const query = new URLSearchParams(new FormData(form)).toString();
      try {
        const answer = await fetch(form.action + "?" + query, { headers: { "Handsel-Piece": "1" }, signal: asking.signal });
        if (answer.ok) replacePieces(await answer.text());
        history.replaceState(null, "", form.action + (query === "q=" ? "" : "?" + query));
      } catch { /* a newer question, or no network: the list stays */ }
    }, 150);
  });
}
