import { useEffect, useRef, useState } from 'react';
import type { UploadKey } from '#contract/api';
import { Refused } from '@/client/call';
import { choosePhotos } from '@/client/choose-photos';
import { Unreadable, type ChosenPhoto } from '@/client/chosen-photo';
import { randomId } from '@/client/random-id';
import { upload } from '@/client/upload';
import { photoWords } from '@/words-of-photos';

/** Why a photo did not get to the server, and whether it may when it is sent again. */
type Fault = { why: string; again: boolean };
/** A photo that is not with the server yet: on its way, or at fault. */
export type Waiting = { id: string; photo: ChosenPhoto; fault?: Fault };

/** What shows the photos that were sent since the app was opened. */
const shown = new Map<string, string>();
export const shownPhoto = (id: string) => shown.get(id);

const faultOf = (error: unknown): Fault => {
  if (error instanceof Refused) return { why: error.reply.sentence, again: false };
  if (error instanceof Unreadable) return { why: photoWords.unreadable, again: false };
  return { why: photoWords.unreached, again: true };
};

/** Photos on their way to the server, and those that it has: `sent` are their ids, `onChange` takes the new ones. */
export const usePhotoUploads = (
  key: UploadKey,
  sent: readonly string[],
  onChange: (ids: string[]) => void,
) => {
  const [waiting, setWaiting] = useState<readonly Waiting[]>([]);
  const now = useRef({ sent, onChange, removed: new Set<string>() });
  useEffect(() => void Object.assign(now.current, { sent, onChange }));

  const change = (ids: string[]) => {
    now.current.sent = ids;
    now.current.onChange(ids);
  };
  const forget = (id: string) => setWaiting((all) => all.filter((one) => one.id !== id));
  const send = async ({ id, photo }: Waiting) => {
    setWaiting((all) => all.map((one) => (one.id === id ? { id, photo } : one)));
    try {
      await upload(key, { id }, await photo.read());
      if (now.current.removed.has(id)) return;
      shown.set(id, photo.shown);
      forget(id);
      change([...now.current.sent, id]);
    } catch (error) {
      setWaiting((all) => all.map((one) => (one.id === id ? { id, photo, fault: faultOf(error) } : one)));
    }
  };
  const add = async (most: number) => {
    const chosen = (await choosePhotos(most)).map((photo) => ({ id: randomId(), photo }));
    setWaiting((all) => [...all, ...chosen]);
    for (const one of chosen) await send(one);
  };
  const remove = (id: string) => {
    now.current.removed.add(id);
    forget(id);
    if (now.current.sent.includes(id)) change(now.current.sent.filter((one) => one !== id));
  };
  return { waiting, add, send, remove };
};
