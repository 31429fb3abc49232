// What has the focus, what it says, and whether that can be seen (2.4.7, 2.4.11).
const element = document.activeElement;

function unseen() {
  // What is around it may show the focus in its place.
  const around = [element, element.parentElement, element.parentElement.parentElement];
  const rings = around.some((shown) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(shown);
    return outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
  });
  if (!rings) {
    return "there is no outline of 2 pixels";
  }
  const { left, top, width, height } = element.getBoundingClientRect();
  if (width < 2 || height < 2) {
    return "it has no size";
  }
  const points = [[0.5, 0.5], [0.1, 0.5], [0.9, 0.5], [0.5, 0.1], [0.5, 0.9]];
  const isOnTop = points.some(([x, y]) => {
    const hit = document.elementFromPoint(left + x * width, top + y * height);
    return hit !== null && (element.contains(hit) || hit.contains(element));
  });
  return isOnTop ? "" : `it is outside of the window or under something: ${[left, top, width, height].map(Math.round)}`;
}

const label = element.matches("input") ? element.closest("label") || document.querySelector(`label[for="${element.id}"]`) : null;
const says = (label || element).textContent.replace(/[\u2068\u2069]/g, "").replace(/\s+/g, " ").trim();
const isBody = element === document.body;
const seenBefore = !isBody && element.wasFocusedBefore === true;
element.wasFocusedBefore = true;
return {
  tag: element.tagName.toLowerCase(),
  says: isBody ? "" : says,
  field: element.getAttribute("name") || "",
  href: element.getAttribute("href") || "",
  unseen: isBody ? "" : unseen(),
  seen_before: seenBefore,
};
