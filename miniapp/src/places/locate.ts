import Taro from '@tarojs/taro';
import type { Position } from '#rules/distance';

/** Where this phone is (GCJ-02), asked for when somebody wants it; it goes nowhere. Throws where they say no. */
export const locate = async (): Promise<Position> => {
  const { longitude, latitude } = await Taro.getLocation({ type: 'gcj02' });
  return { longitude, latitude };
};
