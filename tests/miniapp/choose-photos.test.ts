import { beforeEach, describe, expect, it, vi } from 'vitest';
import { choosePhotos } from '../../miniapp/src/client/choose-photos';
import { Unreadable } from '../../miniapp/src/client/chosen-photo';

type Asked = { count: number; sizeType: string[] };
type Reading = { filePath: string; success: (read: object) => void; fail: () => void };

/** WeChat's album: what is chosen of it, and the files that can be read. */
const album = vi.hoisted(() => ({
  asked: [] as Asked[],
  chosen: undefined as string[] | undefined,
  files: new Map<string, ArrayBuffer>(),
}));
vi.mock('@tarojs/taro', () => ({
  default: {
    chooseMedia: async (asked: Asked) => {
      album.asked.push(asked);
      if (!album.chosen) throw new Error('chooseMedia:fail cancel');
      return { tempFiles: album.chosen.map((tempFilePath) => ({ tempFilePath })) };
    },
    getFileSystemManager: () => ({
      readFile: ({ filePath, success, fail }: Reading) => {
        const data = album.files.get(filePath);
        if (data) success({ data });
        else fail();
      },
    }),
  },
}));
beforeEach(() => Object.assign(album, { asked: [], chosen: undefined, files: new Map() }));

describe('choosing photos in WeChat', () => {
  it('asks for as many as there is room for, made small by the phone, and reads their bytes', async () => {
    album.chosen = ['wxfile://1.jpg'];
    album.files.set('wxfile://1.jpg', Uint8Array.of(1, 2).buffer);
    const [photo] = await choosePhotos(2);
    expect(album.asked).toMatchObject([{ count: 2, sizeType: ['compressed'] }]);
    expect(photo?.shown).toBe('wxfile://1.jpg');
    expect(new Uint8Array((await photo?.read()) ?? new ArrayBuffer())).toEqual(Uint8Array.of(1, 2));
  });

  it('gives none where the person thinks better of it', async () => {
    expect(await choosePhotos(3)).toEqual([]);
  });

  it('says of a file that cannot be read that it cannot', async () => {
    album.chosen = ['wxfile://gone.jpg'];
    const [photo] = await choosePhotos(1);
    await expect(photo?.read()).rejects.toThrow(Unreadable);
  });
});
