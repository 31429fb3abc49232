// What makes the page wider than the window; nothing when it is not (1.4.10).
const width = document.documentElement.clientWidth;
if (document.documentElement.scrollWidth <= Math.max(width, innerWidth)) {
  return [];
}
const scrolls = (element) => element.closest(".scroll") !== null;
const isOut = (element) => {
  const { left, right, width: own } = element.getBoundingClientRect();
  return own > 1 && (right > width + 1 || left < -1);
};
const culprits = [...document.body.querySelectorAll("*")].filter((element) => isOut(element) && !scrolls(element));
return [
  `${document.documentElement.scrollWidth} in a window of ${width}`,
  ...culprits.slice(0, 8).map((element) => element.outerHTML.slice(0, 160)),
];
