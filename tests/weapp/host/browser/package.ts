import { glassEasel, MiniProgramEnv } from 'glass-easel-miniprogram-adapter';

interface Config {
  usingComponents?: Record<string, string>;
  navigationStyle?: string;
  navigationBarTitleText?: string;
  onReachBottomDistance?: number;
}

interface AppConfig extends Config {
  pages: string[];
  subPackages?: { root: string; pages: string[] }[];
  window?: Config;
  tabBar?: { list: { pagePath: string }[] };
  darkmode?: boolean;
  networkTimeout?: { request?: number };
}

/** What the build hands over: configurations, styles and compiled templates, by path without extension. */
export interface Package {
  configs: Record<string, Config>;
  styles: Record<string, string>;
  templates: Record<string, never>;
}

/** The mini-program at hand; filled once by `readPackage`. */
export const app = {
  config: {} as AppConfig,
  configs: {} as Record<string, Config>,
  styles: {} as Record<string, string>,
  roots: [] as string[],
  pages: [] as string[],
  tabs: [] as string[],
};

glassEasel.globalOptions.writeIdToDOM = true;

export const env = new MiniProgramEnv();
export const space = env.createCodeSpace('', true);

/** Makes the package known to WeChat's component framework; nothing of the app runs yet. */
export function readPackage({ configs, styles, templates }: Package): void {
  const config = configs.app as AppConfig;
  const subpackages = config.subPackages ?? [];
  Object.assign(app, { config, configs, styles });
  app.roots = subpackages.map(({ root }) => root.replace(/\/$/, ''));
  app.pages = [
    ...config.pages,
    ...subpackages.flatMap(({ pages }, at) => pages.map((page) => `${app.roots[at]}/${page}`)),
  ];
  app.tabs = (config.tabBar?.list ?? []).map(({ pagePath }) => pagePath);
  for (const [path, content] of Object.entries(configs)) space.addComponentStaticConfig(path, content);
  for (const [path, content] of Object.entries(templates)) {
    space.addCompiledTemplate(path, { groupList: templates, content, fallbackListenerOnNativeNode: true });
  }
}
