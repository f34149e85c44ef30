import Taro from '@tarojs/taro';

/** Acts whenever the phone has a network again. Taro's own word for it does not reach every browser (when-online.h5.ts). */
export const whenOnline = (act: () => void) =>
  Taro.onNetworkStatusChange(({ isConnected }) => isConnected && act());
