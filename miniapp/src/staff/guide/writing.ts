import { useEffect, useState } from 'react';
import type { DeskGuide, GuideDraft } from '#contract/guide-drafts';
import { same } from '#rules/guide-diff';
import { addressOf, read, Refused } from '@/client/call';
import { act } from '../ask';
import { keepWriting, keptWriting, meet, writtenIn, type Kept } from './kept';
import { put, sendable, type Meeting, type Written } from './written';

/** How long nothing is typed before it goes to the server, and until it is tried again without a network (ms). */
const PAUSE = 1200;
const AGAIN = 15_000;

const isMeeting = (error: unknown) => error instanceof Refused && error.reply.reason === 'changed-meanwhile';

/**
 * A draft as it is being written: every change is on this computer at once, and at the server after a pause. What another
 * has written meanwhile is met place by place; until each meeting is decided nothing is sent, and nothing is lost.
 */
export const useWriting = (guide: DeskGuide, draft: GuideDraft, person: string) => {
  const { code } = guide;
  const [held, setHeld] = useState<Kept>(() =>
    meet(keptWriting(code, person) ?? { draft, written: writtenIn(draft), meetings: [] }, draft),
  );
  const [saving, setSaving] = useState(false);
  const [error, setError] = useState<Error>();
  // An act of one's own, or somebody else's, has brought a newer one.
  if (!saving && draft.revision > held.draft.revision) setHeld(meet(held, draft));
  const before = writtenIn(held.draft);
  const sent = sendable(held.written, before);
  const unsent = !same(sent, before);

  const write = (change: (now: Written) => Partial<Written>) => {
    if (error instanceof Refused) setError(undefined);
    setHeld((now) => ({ ...now, written: { ...now.written, ...change(now.written) } }));
  };
  const decide = ({ group, field }: Meeting, stated: unknown) =>
    setHeld((now) => ({
      ...now,
      written: { ...now.written, content: put(now.written.content, group, field, stated) },
      meetings: now.meetings.filter((one) => one.group !== group || one.field !== field),
    }));

  /** Sends what can be sent. Gives the draft as the server has it, or undefined where it did not take it. */
  const save = async (): Promise<GuideDraft | undefined> => {
    if (!unsent) return held.draft;
    setSaving(true);
    setError(undefined);
    try {
      const { revision } = held.draft;
      // What is public stands beside the form: whoever writes has seen it.
      const basedOn = guide.current?.number ?? null;
      const saved = (await act('POST /desk/guides/:code/draft/save', { code, revision, basedOn, ...sent }))
        .draft;
      if (!saved) return undefined;
      const now = { ...saved, ...sent };
      setHeld((kept) => ({ ...kept, draft: now }));
      return now;
    } catch (caught) {
      const theirs = isMeeting(caught)
        ? (await read<DeskGuide>(addressOf('GET /desk/guides/:code', { code }))).value.draft
        : null;
      if (theirs) setHeld((kept) => meet(kept, theirs));
      else setError(caught as Error);
      return undefined;
    } finally {
      setSaving(false);
    }
  };

  useEffect(() => keepWriting(guide, person, held), [guide, person, held]);
  const stopped = saving || held.meetings.length > 0 || error instanceof Refused;
  useEffect(() => {
    if (!unsent || stopped) return undefined;
    const timer = setTimeout(() => void save(), error ? AGAIN : PAUSE);
    const online = () => void save();
    window.addEventListener('online', online);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', online);
    };
  });
  return { ...held, unsent, saving, error, write, decide, save };
};
