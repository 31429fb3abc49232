// What the page says of its groups, hints and errors; and languages of parts and places of the focus that are not in order.
const [names] = arguments;
const isShown = (element) => element.checkVisibility({ visibilityProperty: true });
const text = (element) => element.textContent.replace(/[\u2066-\u2069]/g, "").replace(/\s+/g, " ").trim();
const shown = (selector) => [...document.querySelectorAll(selector)].filter(isShown);
const problems = [];

// Every error of the summary leads to a control, or to the first one of a group, that is said to be wrong.
const wrong = new Set();
for (const link of shown("[role=alert] a[href^='#']")) {
  const control = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  const marked = control && control.closest("[aria-invalid=true]");
  if (marked) {
    wrong.add(marked);
  } else {
    problems.push(`an error leads to ${control ? "what is not said to be wrong" : "nothing"}: ${text(link)}`);
  }
}

// Words in another script than the page's have a language of their own (3.1.2); `names` have none, nor what is typed or
// dialled.
const scripts = { Latin: /\p{Script=Latin}/u, Cyrillic: /\p{Script=Cyrillic}/u, Arabic: /\p{Script=Arabic}/u };
const scriptOf = (words) => Object.keys(scripts).find((name) => scripts[name].test(words));
const page = document.documentElement;
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
const nodes = [];
while (walker.nextNode()) {
  nodes.push(walker.currentNode);
}
// What has a language of its own, as texts that are shown in English, says nothing about the page's.
const ofPage = nodes.filter(({ parentElement }) => parentElement.closest("main") && parentElement.closest("[lang]") === page);
const words = ofPage.map((node) => node.data).join(" ");
const letters = (name) => (words.match(new RegExp(scripts[name], "gu")) || []).length;
const own = Object.keys(scripts).reduce((most, name) => (letters(name) > letters(most) ? name : most));
for (const node of nodes) {
  const other = scriptOf(node.data);
  const parent = node.parentElement;
  const isName = names.includes(node.data.trim()) || parent.closest("bdi, code, script, style, noscript") !== null;
  if (other && !scripts[own].test(node.data) && !isName && isShown(parent) && parent.closest("[lang]") === page) {
    problems.push(`${other} words among ${own} ones have no language: ${node.data.trim().slice(0, 60)}`);
  }
}

// The focus goes down the page, and along each line in the direction of the script (2.4.3).
const controls = shown("main :is(a[href], button, input:not([type=hidden]), select, textarea, summary)");
for (const control of shown("[tabindex]").filter((one) => one.tabIndex > 0)) {
  problems.push(`the focus goes first to ${control.outerHTML.slice(0, 120)}`);
}
const place = (control) => (control.closest("label") || control).getBoundingClientRect();
controls.slice(1).forEach((control, index) => {
  const [before, after] = [place(controls[index]), place(control)];
  const isAbove = after.bottom <= before.top + 1;
  const isOnLine = after.top < before.bottom - 1 && after.bottom > before.top + 1;
  const isBack = isOnLine && (page.dir === "rtl" ? after.left >= before.right : after.right <= before.left);
  if (isAbove || isBack) {
    problems.push(`the focus goes back to ${control.outerHTML.slice(0, 120)}`);
  }
});

return {
  legends: shown("fieldset").map((group) => text(group.querySelector("legend"))),
  descriptions: shown("[id$='-hint'], [id$='-error']").map(text),
  wrong: wrong.size,
  problems,
};
