import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { iconNames } from '../miniapp/src/parts/icon-names.ts';
import { isMain } from './main.ts';

const TARGET = fileURLToPath(new URL('../miniapp/src/parts/icons.scss', import.meta.url));

const maskOf = async (name: string) => {
  const svg = await readFile(fileURLToPath(import.meta.resolve(`lucide-static/icons/${name}.svg`)), 'utf8');
  const drawn = svg
    .replace(/<!--.*?-->|\sclass="[^"]*"|\s(width|height)="24"(?=[\s\S]*?viewBox)/g, '')
    .replace('currentColor', '#000')
    .replace('stroke-width="2"', 'stroke-width="1.75"')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/> </g, '><')
    .trim();
  const uri = drawn.replace(/"/g, "'").replace(/[#<>%]/g, encodeURIComponent);
  return `.icon--${name} {\n  --mask: url("data:image/svg+xml,${uri}");\n}\n`;
};

/** The style sheet of the icons: Lucide (ISC licence), drawn as masks so that they take the colour of the text. */
export const drawIcons = async () =>
  `/* Lucide icons (ISC licence, lucide.dev), made by \`npm run icons\` from icon-names.ts. */\n` +
  (await Promise.all(iconNames.map(maskOf))).join('');

if (isMain(import.meta.url)) await writeFile(TARGET, await drawIcons());
