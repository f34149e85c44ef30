import { onPhone } from './on-phone';
import { isText, listOf } from './restored';

/** A guide that the person has marked to find it again (收藏). */
export type SavedGuide = { code: string; name: string; savedAt: string };

const form = { code: isText, name: isText, savedAt: isText };
const saved = onPhone<SavedGuide[]>('saved-guides', [], listOf(form));

/** The saved guides, the latest first. */
export const useSavedGuides = saved.use;

/** Saves a guide, or takes the mark off again. */
export const toggleSaved = ({ code, name }: Pick<SavedGuide, 'code' | 'name'>) => {
  const others = saved.read().filter((guide) => guide.code !== code);
  const wasSaved = others.length < saved.read().length;
  saved.write(wasSaved ? others : [{ code, name, savedAt: new Date().toISOString() }, ...others]);
};

/** Takes all marks off. */
export const forgetSavedGuides = () => saved.write([]);
