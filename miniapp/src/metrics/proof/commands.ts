import type { Received } from '#contract/api';
import { isRatingOf } from '#rules/ledger-proof';

type Proof = Received<'GET /ledger/proof'>;

/** As a shell takes a text that it must not read: single quotes, and one in it written from outside. */
const quoted = (text: string) => `'${text.replace(/'/g, `'\\''`)}'`;

/** Gives the fingerprint of the line: SHA-256 over a zero byte and the line's own text (RFC 9162, 2.1). */
export const leafCommand = (receipt: string, { entries }: Proof) => {
  const text = entries.find((one) => isRatingOf(receipt, one.text))?.text ?? '';
  return `{ printf '\\0'; printf %s ${quoted(text)}; } | sha256sum`;
};

/** Reads the whole log and computes every hash of it (transparency-dev/tessera, cmd/fsck). */
export const logCommand = ({ vkey }: Proof, address: string) =>
  [
    `echo ${quoted(vkey)} > haoban.vkey`,
    `go run github.com/transparency-dev/tessera/cmd/fsck@latest --storage_url=${address}/ledger/ --public_key=haoban.vkey`,
  ].join('\n');

/** The signed head as every such tool reads it. */
export const headCommand = (address: string) => `curl ${address}/ledger/checkpoint`;
