import Taro from '@tarojs/taro';
import { Unreadable, type ChosenPhoto } from './chosen-photo';

const bytesOf = (filePath: string) =>
  new Promise<ArrayBuffer>((resolve, reject) => {
    Taro.getFileSystemManager().readFile({
      filePath,
      success: ({ data }) => resolve(data as ArrayBuffer),
      fail: () => reject(new Unreadable()),
    });
  });

/** Lets a person take photos or choose them, `most` at most; none where they think better of it. */
export const choosePhotos = async (most: number): Promise<ChosenPhoto[]> => {
  const chosen = await Taro.chooseMedia({
    count: most,
    mediaType: ['image'],
    sizeType: ['compressed'],
  }).catch(() => undefined);
  return (chosen?.tempFiles ?? []).map(({ tempFilePath }) => ({
    shown: tempFilePath,
    read: () => bytesOf(tempFilePath),
  }));
};
