// Which of some characters are drawn as nothing, or as what stands for a missing one, in the fonts of the page.
const [characters, done] = arguments;
const unassigned = ["\u0378", "\u2FE0", "\u{10FFFD}"];
const canvas = document.createElement("canvas");
[canvas.width, canvas.height] = [96, 96];
document.body.append(canvas);
const context = canvas.getContext("2d", { willReadFrequently: true });

function picture(character) {
  context.clearRect(0, 0, canvas.width, canvas.height);
  context.fillText(character, 32, 64);
  return context.getImageData(0, 0, canvas.width, canvas.height).data.join();
}

async function missing(weight) {
  const font = `${weight} 32px ${getComputedStyle(document.body).fontFamily}`;
  await document.fonts.load(font, characters.join(""));
  context.font = font;
  const nothing = picture(" ");
  const missing = new Set(unassigned.map(picture));
  // A picture of nothing tells nothing of what is meant to be seen.
  return characters.filter((character) => {
    const drawn = picture(character);
    return missing.has(drawn) || drawn === nothing;
  });
}

Promise.all([400, 700].map(missing)).then(
  (found) => {
    canvas.remove();
    done([...new Set(found.flat())]);
  },
  (error) => done([String(error)]),
);
