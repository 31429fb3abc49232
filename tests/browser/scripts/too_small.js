// Controls whose box is smaller than `least` CSS pixels in either direction. A radio button or a check box is as large as
// its label; a link inside a sentence may be as small as the sentence (2.5.5, 2.5.8).
const [least] = arguments;

function box(control) {
  const label = control.matches("input[type=radio], input[type=checkbox]") && control.closest("label");
  return (label || control).getBoundingClientRect();
}

function isShown(control) {
  const style = getComputedStyle(control);
  const { width, height } = control.getBoundingClientRect();
  return style.visibility === "visible" && width > 1 && height > 1;
}

function isInSentence(control) {
  const words = [...control.parentElement.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
  return control.matches("a") && getComputedStyle(control).display === "inline" && words.some((node) => /\p{L}{2}/u.test(node.data));
}

return [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary")]
  .filter((control) => isShown(control) && !isInSentence(control))
  .map((control) => ({ control, size: box(control) }))
  .filter(({ size }) => size.width < least - 0.5 || size.height < least - 0.5)
  .map(({ control, size }) => `${Math.round(size.width)}x${Math.round(size.height)}: ${control.outerHTML.slice(0, 160)}`);
