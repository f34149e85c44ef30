import { useEffect, useRef, useState } from 'react';
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

const readDraft = async (code: string) =>
  (await read<DeskGuide>(addressOf('GET /desk/guides/:code', { code }))).value.draft;

/** What is on the screen, to be read also by what goes on after it has waited. */
const useKept = (first: () => Kept) => {
  const [held, setHeld] = useState(first);
  const now = useRef(held);
  const change = (to: (kept: Kept) => Kept) => setHeld((now.current = to(now.current)));
  return { held, now, change };
};

/**
 * A draft as it is being written: every change is on this computer at once, and at the server after a pause. What another
 * has written meanwhile is met place by place; until each meeting is decided nothing is sent, and nothing is lost.
 */
export const useWriting = (guide: DeskGuide, draft: GuideDraft, person: string) => {
  const { code } = guide;
  const { held, now, change } = useKept(() =>
    meet(keptWriting(code, person) ?? { draft, written: writtenIn(draft), meetings: [] }, draft),
  );
  const [saving, setSaving] = useState(false);
  const [error, setError] = useState<Error>();
  const underWay = useRef<Promise<GuideDraft | undefined>>(Promise.resolve(undefined));
  // An act of one's own, or somebody else's, has brought a newer one.
  if (!saving && draft.revision > held.draft.revision) change((kept) => meet(kept, draft));
  const unsent = !same(sendable(held.written, writtenIn(held.draft)), writtenIn(held.draft));

  const write = (to: (written: Written) => Partial<Written>) => {
    if (error instanceof Refused) setError(undefined);
    change((kept) => ({ ...kept, written: { ...kept.written, ...to(kept.written) } }));
  };
  const decide = ({ group, field }: Meeting, stated: unknown) =>
    change((kept) => ({
      ...kept,
      written: { ...kept.written, content: put(kept.written.content, group, field, stated) },
      meetings: kept.meetings.filter((one) => one.group !== group || one.field !== field),
    }));

  const send = async (): Promise<GuideDraft | undefined> => {
    const { draft: before, written, meetings } = now.current;
    const sent = sendable(written, writtenIn(before));
    if (meetings.length) return undefined;
    if (same(sent, writtenIn(before))) return before;
    setSaving(true);
    setError(undefined);
    try {
      const { revision } = before;
      // What is public stands beside the form: whoever writes has seen it.
      const basedOn = guide.current?.number ?? null;
      const saved = (await act('POST /desk/guides/:code/draft/save', { code, revision, basedOn, ...sent }))
        .draft;
      if (!saved) return undefined;
      const kept = { ...saved, ...sent };
      change((one) => ({ ...one, draft: kept }));
      return kept;
    } catch (caught) {
      const theirs = isMeeting(caught) ? await readDraft(code).catch(() => null) : null;
      if (theirs) change((kept) => meet(kept, theirs));
      else setError(caught as Error);
      return undefined;
    } finally {
      setSaving(false);
    }
  };
  /**
   * Sends what can be sent, after what is on its way. Gives the draft as the server has it, or undefined where it did not
   * take it.
   */
  const save = () => (underWay.current = underWay.current.then(send));

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
