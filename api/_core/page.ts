/**
 * The page of a list and where its next one begins, null at the end: `limit` rows, of which one more was read in order
 * to know. `placeOf` names a row as the cursor does.
 */
export const pageOf = <Row, Place>(rows: readonly Row[], limit: number, placeOf: (row: Row) => Place) => {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return { page, next: last !== undefined && rows.length > limit ? placeOf(last) : null };
};
