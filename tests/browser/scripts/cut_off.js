// Text that does not fit into a box which hides what is outside of it (1.4.4, 1.4.12).
const hides = (element) => {
  const { overflowX, overflowY } = getComputedStyle(element);
  return [overflowX, overflowY].some((overflow) => overflow === "hidden" || overflow === "clip");
};
return [...document.body.querySelectorAll("*")]
  .filter((element) => element.clientWidth > 1 && element.innerText?.trim() && hides(element))
  .filter(({ scrollWidth, clientWidth, scrollHeight, clientHeight }) => scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1)
  .map((element) => element.outerHTML.slice(0, 160));
