import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { drawIcons } from '../../run/icons.ts';

it('has the icons of the list in its style sheet, as `npm run icons` draws them', async () => {
  const sheet = await readFile(new URL('../../miniapp/src/parts/icons.scss', import.meta.url), 'utf8');
  expect(sheet).toBe(await drawIcons());
});
