import type { ImportKind } from '#contract/vocabulary-of-imports';
import { aliases } from './aliases.ts';
import { channels } from './channels.ts';
import { guides } from './guides.ts';
import { servicePoints, serviceWindows, windowItems } from './places.ts';
import type { Table } from './table.ts';

/** Every table that can come in and go out. */
export const tables = {
  guides,
  aliases,
  'service-points': servicePoints,
  'service-windows': serviceWindows,
  'window-items': windowItems,
  channels,
} as unknown as Record<ImportKind, Table>;
