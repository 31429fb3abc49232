// Runs axe-core, and hands back what it takes to read the violations.
const [options, pageHasScripts, done] = arguments;
if (!pageHasScripts) {
  // Timers are off as well, and axe-core takes breaths between its rules. It would also wait for style sheets, for the one
  // rule about turning the device, which the journeys with scripts have looked at.
  window.setTimeout = (work, _, ...given) => Promise.resolve().then(() => work(...given));
}
axe.run(document, { ...options, resultTypes: ["violations"], preload: pageHasScripts }).then(
  (results) =>
    done(
      results.violations.map(({ id, help, nodes }) => ({
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
