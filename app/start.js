// Wakes the islands of a page, which works without them. The build puts this behind the code that binds them, in one
// file, and fills in the address of the wasm.
async function wake(islands) {
  const wasm = fetch("{app.wasm}");
  // This file itself: its exports are the islands by name, and it is not fetched twice.
  const app = await import(import.meta.url);
  await app.default({ module_or_path: wasm });
  app.hydrate();
  for (const island of islands) {
    app[island.dataset.component]?.(island);
  }
}

// A page that comes back as it was left is asked for again: it may be somebody else who goes back.
addEventListener("pageshow", (event) => {
  if (event.persisted) {
    document.documentElement.hidden = true;
    location.reload();
  }
});

const islands = document.querySelectorAll("leptos-island");

if (islands.length > 0) {
  wake(islands);
}
