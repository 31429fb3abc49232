// Controls whose box is smaller than `least` CSS pixels in either direction. A radio button or a check box is as large as
// its label; a link inside a sentence may be as small as the sentence (2.5.5, 2.5.8).
const [least] = arguments;

// A control that is drawn by its label may have no size of its own.
function target(control) {
  const isDrawn = control.matches("input[type=radio], input[type=checkbox]");
  return (isDrawn && (control.closest("label") || document.querySelector(`label[for="${CSS.escape(control.id)}"]`))) || control;
}

function isShown(control) {
  const { width, height } = target(control).getBoundingClientRect();
  return target(control).checkVisibility({ visibilityProperty: true }) && width > 1 && height > 1;
}

function isInSentence(control) {
  const words = [...control.parentElement.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
  return control.matches("a") && getComputedStyle(control).display === "inline" && words.some((node) => /\p{L}{2}/u.test(node.data));
}

const targets = "a[href], area, button, input:not([type=hidden]), select, textarea, summary, audio[controls], video[controls], [role=button], [tabindex='0']";
return [...document.querySelectorAll(targets)]
  .filter((control) => isShown(control) && !isInSentence(control))
  .map((control) => ({ control, size: target(control).getBoundingClientRect() }))
  .filter(({ size }) => size.width < least - 0.5 || size.height < least - 0.5)
  .map(({ control, size }) => `${Math.round(size.width)}x${Math.round(size.height)}: ${control.outerHTML.slice(0, 160)}`);
