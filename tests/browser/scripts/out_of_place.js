// What lies under "Exit this page" while nothing is scrolled, and icons that have lost their size.
scrollTo(0, 0);
const exit = document.querySelector("#exit");
const shown = [...document.querySelectorAll("header :is(a, button, span), main :is(a, button, h1)")].filter((element) => {
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1 && !(exit && exit.contains(element));
});
// The edge of a control's box, around its words, may be touched.
const edge = 8;
const isUnder = (element) => {
  const over = exit.getBoundingClientRect();
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return left + edge < over.right && right - edge > over.left && top + edge < over.bottom && bottom - edge > over.top;
};
const under = exit ? shown.filter(isUnder).map((element) => `under the exit: ${element.outerHTML.slice(0, 160)}`) : [];
// Pictures may be large: those of questions, and the faces.
const icons = [...document.querySelectorAll("svg[focusable=false]:not(.symbol, .face svg)")].filter((icon) => icon.getBoundingClientRect().height > 100);
return [...under, ...icons.map((icon) => `a large icon: ${icon.parentElement.outerHTML.slice(0, 160)}`)];
