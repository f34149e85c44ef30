import { describeGuarded, describeListings } from './acts.ts';

await describeListings('sources', [
  { table: 'sources', key: 'id', row: { id: 'try', kind: 'editor', title: '试', publisher: '试' } },
]);

const row = { id: 'import/0123', kind: 'listing', title: '试', publisher: '试' };
const reader = { select: 'done', update: 'denied', delete: 'denied' };
await describeGuarded('sources, which a table brought in names', [{ table: 'sources', key: 'id', row }], {
  editorChen: { ...reader, insert: 'done' },
  clerkGao: { ...reader, insert: 'done' },
  reviewerWu: { ...reader, insert: 'denied' },
  clerkLin: { ...reader, insert: 'denied' },
  grandmaZhao: { ...reader, insert: 'denied' },
  auntWang: { ...reader, insert: 'denied' },
});
