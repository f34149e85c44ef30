import type { DeskPoint } from '#contract/desk-places';

/** What every editor of a point is given. */
export type EditorProps = { desk: DeskPoint; onSaved: () => void };
