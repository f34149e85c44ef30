import Taro from '@tarojs/taro';

/** What WeChat says of itself; Taro's types do not know the type size. */
type AppBase = Partial<Taro.getAppBaseInfo.Result> & {
  fontSizeScaleFactor?: number;
  fontSizeSetting?: number;
};

const readAppBase = (): AppBase => (Taro.canIUse('getAppBaseInfo') ? Taro.getAppBaseInfo() : {});

/** WeChat's middle type size (px), and how far we follow it: what is drawn is as small as can be read. */
const MIDDLE = 16;
const LEAST = 1;
const MOST = 2;

/** How much larger than drawn the person wants to read: 我 → 设置 → 通用 → 字体大小. 1 to 2. */
export const typeSize = () => {
  const { fontSizeScaleFactor, fontSizeSetting = MIDDLE } = readAppBase();
  return Math.min(MOST, Math.max(LEAST, fontSizeScaleFactor ?? fontSizeSetting / MIDDLE));
};

/** Whether the phone itself is light or dark. */
export const phoneTheme = () => readAppBase().theme ?? 'light';
