import { app } from './package.ts';
import { currentView } from './pages.ts';

const dark = matchMedia('(prefers-color-scheme: dark)');
const asked = new URLSearchParams(location.search);

/** Light unless the app says in its configuration that it can be dark. */
const theme = () => (app.config.darkmode && dark.matches ? 'dark' : 'light');

const appBase = () => ({
  SDKVersion: '3.7.0',
  enableDebug: false,
  host: { appId: '' },
  language: 'zh_CN',
  version: '8.0.50',
  theme: theme(),
  fontSizeSetting: Number(asked.get('fontSize') ?? 16),
  fontSizeScaleFactor: Number(asked.get('fontSize') ?? 16) / 16,
});

const device = () => ({
  brand: 'host',
  model: 'host',
  platform: 'ios',
  system: 'iOS 17.0',
  abi: '',
  benchmarkLevel: -1,
});

function windowInfo() {
  const { innerWidth: width, innerHeight: height } = window;
  const windowHeight = currentView()?.page.clientHeight || height;
  return {
    pixelRatio: devicePixelRatio,
    screenWidth: width,
    screenHeight: height,
    windowWidth: width,
    windowHeight,
    statusBarHeight: 20,
    screenTop: height - windowHeight,
    safeArea: { left: 0, right: width, top: 20, bottom: height, width, height: height - 20 },
  };
}

/** What the phone says of itself. */
export const deviceInfo = {
  getAppBaseInfo: appBase,
  getDeviceInfo: device,
  getWindowInfo: windowInfo,
  getSystemSetting: () => ({
    bluetoothEnabled: true,
    locationEnabled: true,
    wifiEnabled: true,
    deviceOrientation: 'portrait',
  }),
  getSystemInfoSync: () => ({ ...appBase(), ...device(), ...windowInfo() }),
  getMenuButtonBoundingClientRect: () => ({
    width: 87,
    height: 32,
    top: 24,
    bottom: 56,
    left: innerWidth - 97,
    right: innerWidth - 10,
  }),
  getAccountInfoSync: () => ({ miniProgram: { appId: '', envVersion: 'develop', version: '' } }),
};

type Listener = (change: object) => void;

/** A pair of `on…` and `off…` over an event of the browser; `read` makes what listeners are told. */
function listening(targets: [EventTarget, string][], read: () => object) {
  const known = new Set<Listener>();
  for (const [target, type] of targets) {
    target.addEventListener(type, () => known.forEach((listener) => listener(read())));
  }
  return {
    on: (listener: Listener) => void known.add(listener),
    off: (listener?: Listener) => void (listener ? known.delete(listener) : known.clear()),
  };
}

export const networkType = () => (navigator.onLine ? 'wifi' : 'none');

export const network = listening(
  [
    [window, 'online'],
    [window, 'offline'],
  ],
  () => ({ isConnected: navigator.onLine, networkType: networkType() }),
);
export const themes = listening([[dark, 'change']], () => ({ theme: theme() }));
export const resizes = listening([[window, 'resize']], () => ({ size: windowInfo() }));
