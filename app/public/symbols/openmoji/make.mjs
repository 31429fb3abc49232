// Makes the pictures of this folder anew from the npm packages that README.md names:
//   node make.mjs FOLDER   where FOLDER has their node_modules
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const require = createRequire(join(resolve(process.argv[2]), 'x.js'));
const { optimize } = require('svgo');
const openmoji = dirname(require.resolve('openmoji/package.json'));
const BLACK = /^(#000|#000000|black)$/i;

// Two layers: colours, then lines in the colour of text, so that a style sheet can leave the colours out.
const twoLayers = {
  name: 'two-layers',
  fn: () => ({
    root: {
      exit(root) {
        const svg = root.children.find((child) => child.name === 'svg');
        const layers = svg.children.filter((child) => child.name === 'g');
        const named = (name) => layers.filter((layer) => layer.attributes.id === name);
        const of = (names) => names.flatMap(named).flatMap((layer) => layer.children);
        const colours = of(['color', 'hair', 'skin', 'skin-shadow', 'color-foreground']);
        const lines = of(['line', 'line-supplement']);
        for (const line of lines) inTextColour(line);
        const layer = (children, attributes) => ({ type: 'element', name: 'g', attributes, children });
        svg.attributes = { xmlns: 'http://www.w3.org/2000/svg', viewBox: svg.attributes.viewBox };
        svg.children = [layer(colours, {}), layer(lines, { fill: 'currentColor' })];
      },
    },
  }),
};

function inTextColour(element) {
  if (element.type !== 'element') return;
  for (const name of ['fill', 'stroke']) {
    if (BLACK.test(element.attributes[name] ?? '')) element.attributes[name] = 'currentColor';
  }
  delete element.attributes.id;
  element.children.forEach(inTextColour);
}

const smaller = {
  name: 'preset-default',
  params: { floatPrecision: 1, overrides: { collapseGroups: false, removeEmptyContainers: false } },
};

for (const [name, code] of Object.entries(JSON.parse(readFileSync(join(here, 'names.json'), 'utf8')))) {
  const source = readFileSync(join(openmoji, 'color/svg', `${code}.svg`), 'utf8');
  const layered = optimize(source, { plugins: [twoLayers] });
  const { data } = optimize(layered.data, { multipass: true, plugins: [smaller] });
  writeFileSync(join(here, `${name}.svg`), `${data}\n`);
}
