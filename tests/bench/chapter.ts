import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const PAGE = fileURLToPath(new URL('../../docs/benchmarks.md', import.meta.url));

/** Writes a chapter of docs/benchmarks.md, from its heading (`# …`) on, in its place; the other chapters stay. */
export const writeChapter = async (chapter: string) => {
  const heading = chapter.slice(0, chapter.indexOf('\n') + 1);
  const chapters = (await readFile(PAGE, 'utf8')).split(/^(?=# )/m);
  const place = chapters.findIndex((one) => one.startsWith(heading));
  if (place < 0) chapters.push(chapter);
  else chapters[place] = chapter;
  const page = chapters.join('\n\n');
  await writeFile(PAGE, await format(page, { ...(await resolveConfig(PAGE)), filepath: PAGE }));
};
