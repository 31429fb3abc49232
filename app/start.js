// Wakes the islands of a page, which works without them. The build fills in the two addresses.
const islands = document.querySelectorAll("leptos-island");

if (islands.length > 0) {
  // Asked for before the module below is there, so that both are fetched at once.
  const wasm = fetch("{app.wasm}");
  const app = await import("{app.js}");
  await app.default({ module_or_path: wasm });
  app.hydrate();
  for (const island of islands) {
    app[island.dataset.component]?.(island);
  }
}
