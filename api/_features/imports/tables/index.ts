import type { ImportKind } from '#contract/vocabulary-of-imports';
import { aliases } from './aliases.ts';
import { channels } from './channels.ts';
import { crossRegionItems } from './cross-region.ts';
import { guides } from './guides.ts';
import { servicePoints, serviceWindows } from './places.ts';
import type { Table } from './table.ts';
import { windowItems } from './window-items.ts';

/** Every table that can come in and go out. */
export const tables: Record<ImportKind, Table> = {
  guides,
  aliases,
  'cross-region': crossRegionItems,
  'service-points': servicePoints,
  'service-windows': serviceWindows,
  'window-items': windowItems,
  channels,
};
