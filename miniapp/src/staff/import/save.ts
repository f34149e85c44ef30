import { writeTable } from './csv';

/** Hands a table to the browser as a file to keep. */
export const saveTable = (name: string, rows: readonly (readonly string[])[]) => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([writeTable(rows)], { type: 'text/csv' }));
  link.download = `${name}.csv`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href));
};
