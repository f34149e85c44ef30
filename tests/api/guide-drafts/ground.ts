import type { Received } from '#contract/api';
import { openDesk, refused } from '../desk.ts';
import { receive } from '../open-api.ts';

type DeskGuide = Received<'GET /desk/guides/:code'>;
type Content = NonNullable<DeskGuide['current']>['content'];
type Person = Awaited<ReturnType<typeof openDesk>>['chenxiao'];
type Act = 'save' | 'submit' | 'take-back' | 'discard' | 'review';

/** A guide of the desk that an act gives. */
export const guideOf = async (response: Promise<Response>): Promise<DeskGuide> =>
  receive('GET /desk/guides/:code', await response);

/** The desk with what its people do to guides; each test takes a guide of its own by `fresh`. */
export const openGuideDesk = async () => {
  const desk = await openDesk();
  const list = await receive('GET /desk/guides', await desk.chenxiao.get('/desk/guides?limit=100'));
  const codes = list.items.filter(({ errors }) => !errors).map(({ code }) => code);
  const see = async (code: string, person: Person = desk.chenxiao) =>
    guideOf(person.get(`/desk/guides/${code}`));
  const post = (person: Person, code: string, act: Act, sent: object) =>
    person.post(`/desk/guides/${code}/draft/${act}`, { code, ...sent });
  /** The act on the draft as it stands now, unless an older revision is named. */
  const act = async (person: Person, code: string, name: Act, sent: object = {}) =>
    post(person, code, name, { revision: (await see(code)).draft?.revision ?? 1, ...sent });
  const begin = (code: string, person: Person = desk.chenxiao, from?: number) =>
    person.post(`/desk/guides/${code}/draft`, { code, from });
  /** What the draft says, with these heads changed. */
  const written = async (code: string, heads: Partial<Content> = {}, more: object = {}) => {
    const { draft } = await see(code);
    const { content, effectiveOn, revision, why } = draft!;
    return { revision, content: { ...content, ...heads }, why: why || '按新规定改', effectiveOn, ...more };
  };
  const save = async (
    code: string,
    heads: Partial<Content> = {},
    more: object = {},
    person: Person = desk.chenxiao,
  ) => post(person, code, 'save', await written(code, heads, more));
  return {
    ...desk,
    fresh: () => codes.shift()!,
    see,
    act,
    begin,
    written,
    save,
    /** A draft of 陈晓's of a guide of its own, led to a state. Gives its code. */
    led: async (state: 'draft' | 'submitted' | 'returned' | 'approved' | 'published', more: object = {}) => {
      const code = codes.shift()!;
      await guideOf(begin(code));
      await guideOf(save(code, { name: `改过的${code}` }, more));
      if (state !== 'draft') await guideOf(act(desk.chenxiao, code, 'submit'));
      if (state === 'returned')
        await guideOf(act(desk.wumin, code, 'review', { verdict: 'return', note: '电话不对' }));
      if (state === 'approved' || state === 'published')
        await guideOf(act(desk.wumin, code, 'review', { verdict: 'approve' }));
      return code;
    },
    /** Why an act is refused to a clerk, to an editor and reviewer of another agency, and to nobody in particular. */
    strangers: async (path: string, sent: object) => ({
      clerk: await refused(await desk.linxiao.post(path, sent)),
      foreign: await refused(await desk.gaoyuan.post(path, sent)),
      nobody: await refused(await desk.post(path, sent)),
    }),
  };
};

/** The day so many days from now, in Shanghai. */
export const dayIn = (days: number) =>
  new Date(Date.now() + 8 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10);
