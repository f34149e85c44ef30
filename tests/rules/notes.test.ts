import { createHash, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import fc from 'fast-check';
import { hash as sha256 } from 'fast-sha256';
import nacl from 'tweetnacl';
import { describe, expect, it } from 'vitest';
import {
  fromBase64,
  readCheckpoint,
  readVerifier,
  toBase64,
  verifierOf,
  writeCheckpoint,
  writeVerifier,
} from '../../rules/notes.ts';

const digest = (bytes: Uint8Array) => new Uint8Array(createHash('sha256').update(bytes).digest());

/** The verifier key that C2SP signed-note gives as its example. */
const EXAMPLE = 'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const raw = new Uint8Array(publicKey.export({ type: 'spki', format: 'der' }).subarray(-32));
const verifier = verifierOf('example.com/behind-the-sofa', raw, digest);
const head = { origin: 'example.com/behind-the-sofa', size: 20852163, root: digest(Buffer.from('root')) };
const checkpoint = writeCheckpoint(head, verifier, (text) => sign(null, text, privateKey));
const another = generateKeyPairSync('ed25519').privateKey;
const forged = writeCheckpoint(head, verifier, (text) => sign(null, text, another));

/** By node:crypto, as on the server. */
const byServer = (text: Uint8Array, signature: Uint8Array, key: Uint8Array) => {
  const x = Buffer.from(key).toString('base64url');
  return verify(
    null,
    text,
    createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' }),
    signature,
  );
};
/** By tweetnacl, as on the phone: it throws at a signature that is too short. */
const byPhone = (text: Uint8Array, signature: Uint8Array, key: Uint8Array) =>
  signature.length === 64 && nacl.sign.detached.verify(text, signature, key);

describe('base 64', () => {
  it('is that of Node, for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
        expect(fromBase64(toBase64(bytes))).toEqual(bytes);
      }),
    );
  });

  it.each(['A', 'AA', 'AA=', 'AB==', 'A A=', 'AA-_', 'AAA==', '==', 'AAAA='])('is not %j', (text) => {
    expect(fromBase64(text)).toBeUndefined();
  });
});

describe('a verifier key', () => {
  it('is read and written as the example of C2SP signed-note', () => {
    for (const hash of [digest, sha256]) {
      const read = readVerifier(EXAMPLE, hash);
      expect(read).toMatchObject({ name: 'example.com/foo' });
      expect(read && writeVerifier(read)).toBe(EXAMPLE);
    }
  });

  it.each([
    EXAMPLE.replace('530d903a', '530d903b'),
    EXAMPLE.replace('foo', 'bar'),
    EXAMPLE.replace('+Ae', '+Be'),
    EXAMPLE.slice(0, -4),
    `${EXAMPLE} `,
    '',
  ])('is not %j', (text) => {
    expect(readVerifier(text, digest)).toBeUndefined();
  });
});

describe('a checkpoint', () => {
  it('is a note of origin, size and root, with a line for the signature', () => {
    expect(checkpoint.split('\n')).toEqual([
      'example.com/behind-the-sofa',
      '20852163',
      Buffer.from(head.root).toString('base64'),
      '',
      expect.stringMatching(/^— example\.com\/behind-the-sofa [A-Za-z0-9+/]{91}=$/),
      '',
    ]);
  });

  it('is read by whoever has the key, and beside the signatures of others', () => {
    for (const check of [byServer, byPhone]) {
      expect(readCheckpoint(checkpoint, verifier, check)).toEqual(head);
      expect(readCheckpoint(`${checkpoint}— witness.example AAAAAAAA\n`, verifier, check)).toEqual(head);
    }
  });

  it.each([
    ['another size', checkpoint.replace('20852163', '20852164')],
    ['another origin', checkpoint.replace('example', 'elsewhere')],
    ['a line more', checkpoint.replace('\n\n', '\nmore\n\n')],
    ['no signature', checkpoint.slice(0, checkpoint.indexOf('—'))],
    ['a signature cut short', checkpoint.slice(0, -9)],
    ['a good and a bad signature', checkpoint + forged.slice(forged.indexOf('—'))],
    ['a line that is no signature', `${checkpoint}— witness.example ???\n`],
    ['nothing', ''],
  ])('with %s is none', (_, note) => {
    for (const check of [byServer, byPhone]) expect(readCheckpoint(note, verifier, check)).toBeUndefined();
  });

  it('signed by another key of the same name is none', () => {
    for (const check of [byServer, byPhone]) expect(readCheckpoint(forged, verifier, check)).toBeUndefined();
  });

  it('of an empty log is signed like any other', () => {
    const empty = { ...head, size: 0, root: digest(Buffer.of()) };
    const note = writeCheckpoint(empty, verifier, (text) => sign(null, text, privateKey));
    expect(note).toContain('\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n\n');
    expect(readCheckpoint(note, verifier, byPhone)).toEqual(empty);
  });
});
