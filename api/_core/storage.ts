import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readEnv } from './env.ts';
import { Refusal } from './refusal.ts';

/** Where bytes are kept under a name. What `put` has answered survives the end of the process. */
export type Storage = {
  put: (name: string, bytes: Uint8Array) => Promise<void>;
  /** Undefined where nothing has that name. */
  get: (name: string) => Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** What is not there is removed already. */
  remove: (names: readonly string[]) => Promise<void>;
};

/** Makes sure that what a file or a folder holds is on the disk. */
const settle = async (path: string) => {
  const handle = await open(path);
  await handle.sync().finally(() => handle.close());
};

/** A folder of this machine. A file appears whole: it is written beside, and renamed when it is on the disk. */
export const inFolder = (folder: string): Storage => ({
  put: async (name, bytes) => {
    await mkdir(folder, { recursive: true });
    const draft = join(folder, `${randomUUID()}.draft`);
    const handle = await open(draft, 'wx', 0o600);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, join(folder, name));
    await settle(folder);
  },
  get: async (name) =>
    readFile(join(folder, name)).then(
      (bytes) => new Uint8Array(bytes),
      (error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return undefined;
        throw error;
      },
    ),
  remove: async (names) => {
    for (const name of names) await rm(join(folder, name), { force: true });
  },
});

const BUCKET = 'photos';

/** The private bucket `photos` of Supabase Storage. Refuses while it does not answer: `photos-away`. */
export const inSupabase = (url: string, key: string): Storage => {
  // Loaded late, so that who only reads guides never waits for it.
  const bucket = async () => {
    const { createClient } = await import('@supabase/supabase-js');
    const auth = { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false };
    return createClient(url, key, { auth }).storage.from(BUCKET);
  };
  const away = (error: unknown) => {
    if (error) throw new Refusal('photos-away');
  };
  return {
    put: async (name, bytes) => {
      const type = { contentType: 'image/jpeg', upsert: true };
      away((await (await bucket()).upload(name, bytes, type)).error);
    },
    get: async (name) => {
      const { data: kept, error } = await (await bucket()).download(name);
      if (kept) return new Uint8Array(await kept.arrayBuffer());
      const { status, statusCode } = error as { status?: number; statusCode?: string };
      // A name that is not there is answered as 400 with a 404 inside.
      if (statusCode !== '404' && status !== 404) away(error);
      return undefined;
    },
    remove: async (names) => {
      if (names.length) away((await (await bucket()).remove([...names])).error);
    },
  };
};

/** The storage that the settings name; refuses where they name none: `photos-away`. */
export const openStorage = (): Storage => {
  const { STORAGE_FOLDER, SUPABASE_URL, SUPABASE_SECRET_KEY } = readEnv();
  if (STORAGE_FOLDER) return inFolder(STORAGE_FOLDER);
  if (SUPABASE_URL && SUPABASE_SECRET_KEY) return inSupabase(SUPABASE_URL, SUPABASE_SECRET_KEY);
  throw new Refusal('photos-away');
};
