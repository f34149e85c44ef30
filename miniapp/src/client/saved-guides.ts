import { onPhone } from './on-phone';
import { useReply } from './reply';
import { isText, listOf } from './restored';

/** A guide that the person has marked to find it again (收藏), and to be told when it is changed. */
export type SavedGuide = {
  code: string;
  name: string;
  savedAt: string;
  /** The version that the person has seen. */
  version?: number;
};

const form = { code: isText, name: isText, savedAt: isText };
const saved = onPhone<SavedGuide[]>('saved-guides', [], listOf(form));

/** The saved guides, the latest first. */
export const useSavedGuides = saved.use;

/** Saves a guide, or takes the mark off again. */
export const toggleSaved = ({ code, name, version }: Omit<SavedGuide, 'savedAt'>) => {
  const others = saved.read().filter((guide) => guide.code !== code);
  const wasSaved = others.length < saved.read().length;
  saved.write(wasSaved ? others : [{ code, name, version, savedAt: new Date().toISOString() }, ...others]);
};

/** Whoever has seen a version of a saved guide need not be told of it again. */
export const seeVersion = (code: string, version: number) =>
  saved.write(saved.read().map((guide) => (guide.code === code ? { ...guide, version } : guide)));

/** The codes of the saved guides that have been changed since; of the kept index where there is no network. */
export const useChangedGuides = () => {
  const guides = saved.use();
  const items = useReply('GET /guides/index', {}).reply?.value.items ?? [];
  const changed = guides.filter(({ code, version }) =>
    items.some((item) => item.code === code && version && item.version > version),
  );
  return changed.map(({ code }) => code);
};

/** Takes all marks off. */
export const forgetSavedGuides = () => saved.write([]);
