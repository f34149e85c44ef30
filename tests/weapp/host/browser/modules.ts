import { type ComponentEnv } from 'glass-easel-miniprogram-adapter';
import { app, space } from './package.ts';

type Factory = (
  require: (path: string) => unknown,
  module: { exports: unknown },
  exports: unknown,
  Page: ComponentEnv['Page'],
  Component: ComponentEnv['Component'],
  Behavior: ComponentEnv['Behavior'],
) => void;

/** Every JavaScript file of the package by its path without extension. */
export const modules: Record<string, Factory> = {};

const loaded = new Map<string, { exports: unknown }>();

/** The subpackage a file lies in, or '' for the main package. */
function packageOf(path: string): string {
  return app.roots.find((root) => path.startsWith(`${root}/`)) ?? '';
}

/** Runs a file once and gives its exports. Refuses a file of another subpackage, which a phone may not have yet. */
export function load(path: string, from = path): unknown {
  const known = loaded.get(path);
  if (known) return known.exports;
  const factory = modules[path];
  const owner = packageOf(path);
  if (!factory) throw new Error(`module '${path}.js' is not defined, required by '${from}.js'`);
  if (owner !== '' && owner !== packageOf(from)) throw new Error(`'${from}.js' may not require '${path}.js'`);
  const module = { exports: {} };
  loaded.set(path, module);
  const require = (target: string) =>
    load(new URL(target, `file:///${path}`).pathname.slice(1).replace(/\.js$/, ''), path);
  space.componentEnv(path, ({ Page, Component, Behavior }) =>
    factory(require, module, module.exports, Page, Component, Behavior),
  );
  return module.exports;
}

/** Registers a page or component after the components it uses. */
export function register(path: string): void {
  const using = app.configs[path]?.usingComponents ?? {};
  for (const target of Object.values(using)) {
    const component = new URL(target, `file:///${path}`).pathname.slice(1);
    if (component !== path) register(component);
  }
  load(path);
}
