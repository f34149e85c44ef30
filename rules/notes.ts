/** Signed notes and the heads of a log as C2SP signed-note and tlog-checkpoint write them; signatures are Ed25519. */
import type { Sha256 } from './merkle.ts';

const ED25519 = 1;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base 64 (RFC 4648, 4): neither Buffer nor atob is there on every phone. */
export const toBase64 = (bytes: Uint8Array) => {
  let text = '';
  for (let start = 0; start < bytes.length; start += 3) {
    const [one = 0, two = 0, three = 0] = bytes.slice(start, start + 3);
    for (const six of [one >> 2, (one << 4) | (two >> 4), (two << 2) | (three >> 6), three])
      text += ALPHABET[six & 63];
  }
  const missing = (3 - (bytes.length % 3)) % 3;
  return text.slice(0, text.length - missing) + '='.repeat(missing);
};

/** Undefined where the text is not base 64 as it must be written. */
export const fromBase64 = (text: string): Uint8Array | undefined => {
  const bytes = new Uint8Array(Math.floor((text.replace(/=+$/, '').length * 3) / 4));
  let [held, bits, end] = [0, 0, 0];
  for (const letter of text.replace(/=+$/, '')) {
    held = ((held << 6) | ALPHABET.indexOf(letter)) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[end++] = held >> bits;
  }
  return toBase64(bytes) === text ? bytes : undefined;
};

/** ASCII, or what is written in it. */
const ascii = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

const join = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

/** A key by its name: what a signature line begins with, and what it is verified with. */
type Verifier = { name: string; id: Uint8Array; publicKey: Uint8Array };

/** The verifier of a name (ASCII, no space, no plus) and an Ed25519 public key of 32 bytes. */
export const verifierOf = (name: string, publicKey: Uint8Array, sha256: Sha256): Verifier => ({
  name,
  id: sha256(join(ascii(`${name}\n`), Uint8Array.of(ED25519), publicKey)).slice(0, 4),
  publicKey,
});

/** As it is handed to whoever wants to verify: name+id+key. */
export const writeVerifier = ({ name, id, publicKey }: Verifier) =>
  `${name}+${hex(id)}+${toBase64(join(Uint8Array.of(ED25519), publicKey))}`;

/** Undefined where the text is no key that we can verify with, or its id is not that of the key. */
export const readVerifier = (text: string, sha256: Sha256): Verifier | undefined => {
  const [, name = '', , key = ''] = /^([^\s+]+)\+([0-9a-f]{8})\+(\S+)$/.exec(text) ?? [];
  const bytes = fromBase64(key);
  if (bytes?.length !== 33 || bytes[0] !== ED25519) return undefined;
  const verifier = verifierOf(name, bytes.slice(1), sha256);
  return writeVerifier(verifier) === text ? verifier : undefined;
};

/** The head of a log: whose, how many leaves, and the root over them. */
export type Head = { origin: string; size: number; root: Uint8Array };

const textOf = ({ origin, size, root }: Head) => `${origin}\n${size}\n${toBase64(root)}\n`;

/** Signs a head: the note as it is served. */
export const writeCheckpoint = (
  head: Head,
  { name, id }: Verifier,
  sign: (text: Uint8Array) => Uint8Array,
) => {
  const text = textOf(head);
  return `${text}\n— ${name} ${toBase64(join(id, sign(ascii(text))))}\n`;
};

/**
 * The head that a note states and this key has signed; undefined where there is no such signature, it does not
 * hold, or the text is no head. Signatures by others (witnesses) are passed over; one of ours that does not hold spoils the note.
 */
export const readCheckpoint = (
  note: string,
  { name, id, publicKey }: Verifier,
  verify: (text: Uint8Array, signature: Uint8Array, publicKey: Uint8Array) => boolean,
): Head | undefined => {
  const [, text = '', lines = ''] = /^([\n\x20-\x7e]*\n)\n((?:— \S+ \S+\n)+)$/.exec(note) ?? [];
  const signatures = lines
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split(' '))
    .map(([, by, bytes = '']) => ({ by, bytes: fromBase64(bytes) ?? new Uint8Array() }));
  if (!signatures.every(({ bytes }) => bytes.length > 4)) return undefined;
  const own = signatures.filter(({ by, bytes }) => by === name && hex(bytes.slice(0, 4)) === hex(id));
  if (!own.length || !own.every(({ bytes }) => verify(ascii(text), bytes.slice(4), publicKey)))
    return undefined;
  const [origin = '', size = '', root = ''] = text.split('\n');
  const head = { origin, size: Number(size), root: fromBase64(root) ?? new Uint8Array() };
  return head.root.length === 32 && Number.isSafeInteger(head.size) && text.startsWith(textOf(head))
    ? head
    : undefined;
};
