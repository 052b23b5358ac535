// What the other side changes appears here within a second, and says who changed what.
{
  const address = document.body.dataset.listen;
  const table = () => document.getElementById("table");
  let lost = false, asking = false, again = false;

  /** Whether somebody is in the middle of something here that a new page would wipe away. */
  const isBusy = () => {
    const form = document.querySelector("[data-sliders][data-moved]");
    const field = document.activeElement;
    const typing = field && field.matches("textarea, input:not([type=range])") && table()?.contains(field);
    return Boolean(form || typing);
  };

  async function follow(force) {
    if (asking) { again = true; return; }
    asking = true;
    try {
      const answer = await fetch(table().dataset.address, { headers: { Accept: "text/html" } });
      if (answer.status === 404 || answer.status === 410) { location.reload(); return; }
      if (!answer.ok) return;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = page.getElementById("table"), old = table();
      lost = false;
      if (!fresh || !old) return;
      const isNew = fresh.dataset.version !== old.dataset.version;
      const byOther = fresh.dataset.by && fresh.dataset.by !== old.dataset.reader;
      if (isBusy() && !force) {
        if (isNew && byOther) toast(fresh.dataset.news, "↻", () => follow(true));
        return;
      }
      const open = [...old.querySelectorAll("details[open][data-key]")].map((d) => d.dataset.key);
      for (const d of fresh.querySelectorAll("details[data-key]")) if (open.includes(d.dataset.key)) d.open = true;
      const y = scrollY;
      old.replaceWith(fresh);
      for (const id of ["sharing"]) {
        const one = page.getElementById(id), other = document.getElementById(id);
        if (one && other && !other.querySelector("#f-link")) other.replaceWith(one);
      }
      scrollTo({ top: y, behavior: "instant" });
      document.dispatchEvent(new Event("table-replaced"));
      if (isNew && byOther) toast(fresh.dataset.news);
    } catch {
      // The network is away; whoever comes back first asks again.
      lost = true;
      setTimeout(() => { if (lost) follow(force); }, 2000);
      return;
    } finally {
      asking = false;
      if (again) { again = false; follow(); }
    }
  }

  if (address && table()) {
    // With what this page shows, so that what changed while it was loading rings at once.
    const source = new EventSource(address + "?stand=" + encodeURIComponent(table().dataset.stand));
    source.addEventListener("changed", () => follow());
    source.addEventListener("error", () => { lost = true; });
    source.addEventListener("open", () => { if (lost) { lost = false; follow(); } });
    addEventListener("online", () => follow());
    addEventListener("pagehide", () => source.close());
    // A page that comes back from the browser's memory has an ended stream.
    addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });
  }
}
