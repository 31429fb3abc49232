// Runs axe-core, and hands back what it takes to read the violations.
const [options, pageHasScripts, done] = arguments;
if (!pageHasScripts) {
  // Timers are off as well, and axe-core takes breaths between its rules. It would also wait for style sheets, for the one
  // rule about turning the device, which the journeys with scripts have looked at.
  window.setTimeout = (work, _, ...given) => Promise.resolve().then(() => work(...given));
}
// A page with somebody's words or answers ends by itself. With scripts it asks before; without them, which is when axe-core
// sees the refresh, it has a form that shows it anew as often as anybody likes (2.2.1), or it fails here.
const canBeShownAnew = !pageHasScripts && document.querySelector("main form[method=post]") !== null;
axe.run(document, { ...options, resultTypes: ["violations"], preload: pageHasScripts }).then(
  (results) =>
    done(
      results.violations.filter(({ id }) => !(id === "meta-refresh" && canBeShownAnew)).map(({ id, help, nodes }) => ({
        id,
        help,
        nodes: nodes.map(({ target, html, failureSummary }) => ({
          target: target.join(" "),
          html: html.slice(0, 300),
          summary: failureSummary,
        })),
      })),
    ),
  (error) => done([{ id: "axe itself failed", help: String(error), nodes: [] }]),
);
