/** A photo that somebody chose: what shows it on this phone, and its bytes, small enough to be sent. */
export type ChosenPhoto = { shown: string; read: () => Promise<ArrayBuffer> };

/** The phone cannot open what was chosen. */
export class Unreadable extends Error {}
