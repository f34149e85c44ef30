import { answered, answers, asynchronous, unplayed, type Work } from './call.ts';
import { ask, hideToast, showModal, showToast } from './dialogs.ts';
import { deviceInfo, network, networkType, resizes, themes } from './device.ts';
import { navigation } from './navigation.ts';
import { currentPages, currentView, launchOptions } from './pages.ts';
import { send } from './request.ts';
import { storage } from './storage.ts';

const nothing = () => ({});

const chooseFromSheet = async ({ itemList }: { itemList: string[] }) => {
  if (itemList.length > 6) throw new Error('itemList should not be larger than 6');
  const tapIndex = await ask({ items: itemList });
  if (tapIndex < 0) throw new Error('cancel');
  return { tapIndex };
};

const scrollPage = ({ scrollTop, selector }: { scrollTop?: number; selector?: string }) => {
  const { page } = currentView()!;
  if (selector) page.querySelector(selector.replace('#', '[id$="--').concat('"]'))?.scrollIntoView();
  else page.scrollTop = scrollTop ?? 0;
};

const works: Record<string, Work> = {
  ...navigation,
  setStorage: ({ key, data }: { key: string; data: unknown }) => storage.set(key, data),
  getStorage({ key }: { key: string }) {
    const data = storage.get(key);
    if (data === undefined) throw new Error('data not found');
    return { data };
  },
  removeStorage: ({ key }: { key: string }) => storage.remove(key),
  clearStorage: storage.clear,
  getStorageInfo: storage.info,
  getSystemInfo: deviceInfo.getSystemInfoSync,
  getNetworkType: () => ({ networkType: networkType() }),
  showToast: ({ title, duration = 1500 }: { title: string; duration?: number }) => showToast(title, duration),
  showLoading: ({ title }: { title: string }) => showToast(title),
  hideToast,
  hideLoading: hideToast,
  showModal,
  showActionSheet: chooseFromSheet,
  setClipboardData: () => showToast('内容已复制', 1500),
  setNavigationBarTitle: ({ title }: { title: string }) => {
    document.title = currentView()!.bar.textContent = title;
  },
  pageScrollTo: scrollPage,
};
const accepted = `makePhoneCall setNavigationBarColor showShareMenu hideShareMenu vibrateShort hideKeyboard
stopPullDownRefresh hideTabBar showTabBar hideHomeButton previewImage setBackgroundColor`.split(/\s+/);
for (const name of accepted) works[name] = nothing;

const plain: Record<string, unknown> = {
  ...deviceInfo,
  env: { USER_DATA_PATH: 'wxfile://usr' },
  getLaunchOptionsSync: launchOptions,
  getEnterOptionsSync: launchOptions,
  getUpdateManager: () => ({
    onCheckForUpdate() {},
    onUpdateReady() {},
    onUpdateFailed() {},
    applyUpdate() {},
  }),
  setStorageSync: storage.set,
  getStorageSync: (key: string) => storage.get(key) ?? '',
  removeStorageSync: storage.remove,
  clearStorageSync: storage.clear,
  getStorageInfoSync: storage.info,
  onNetworkStatusChange: network.on,
  offNetworkStatusChange: network.off,
  onThemeChange: themes.on,
  offThemeChange: themes.off,
  onWindowResize: resizes.on,
  offWindowResize: resizes.off,
  nextTick: (work: () => void) => void setTimeout(work, 0),
  canIUse: (name: string) => Object.hasOwn(plain, name.split('.')[0] ?? ''),
  createSelectorQuery: () => currentPages().at(-1)!.createSelectorQuery(),
  createIntersectionObserver: (component: ReturnType<typeof currentPages>[0], options?: object) =>
    component.createIntersectionObserver(options),
  request(options: Parameters<typeof send>[0]) {
    const { result, abort } = send(options);
    asynchronous('request', () => result)({ complete() {}, ...options });
    return { abort, onHeadersReceived() {}, offHeadersReceived() {} };
  },
};
for (const [name, work] of Object.entries(works)) plain[name] = asynchronous(name, work);

const needsAnswer =
  `login checkSession scanCode chooseMedia chooseImage uploadFile downloadFile openDocument getLocation
chooseLocation openLocation getSetting openSetting authorize requestSubscribeMessage saveImageToPhotosAlbum getPrivacySetting
requirePrivacyAuthorize navigateToMiniProgram getClipboardData reportEvent`.split(/\s+/);
for (const name of [...needsAnswer, ...Object.keys(answers)]) plain[name] ??= unplayed(name);

/** `wx` of the app: a test's answer first, then what the host plays; only names no function has read as undefined. */
export const wx = new Proxy(plain, {
  get(known, name) {
    if (typeof name === 'symbol' || !/^[a-z]+[A-Z]|^login$/.test(name)) return known[name as string];
    if (Object.hasOwn(answers, name)) return answered(name);
    return name in known || name === 'webpackJsonp' ? known[name] : unplayed(name);
  },
});
