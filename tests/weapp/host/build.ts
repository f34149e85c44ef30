import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { compileStyles } from './styles.ts';
import { compileTemplates } from './templates.ts';

const policy = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src * data:";

/** Without `unsafe-eval` in its policy the page refuses `eval` and `new Function`, as WeChat does. */
const html = `<!doctype html><html lang="zh-CN"><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<link rel="icon" href="data:,"><link rel="stylesheet" href="/host.css"><body><script src="/host.js"></script><script src="/app.js"></script></body></html>`;

/** Texts of the files of one extension, by path without it. */
function texts(dist: string, extension: string): Map<string, string> {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((path) =>
    path.replaceAll('\\', '/'),
  );
  const paths = files.filter((path) => path.endsWith(`.${extension}`) && !path.startsWith('project.'));
  const stem = (path: string) => path.slice(0, -extension.length - 1);
  return new Map(paths.map((path) => [stem(path), readFileSync(join(dist, path), 'utf8')]));
}

/** The whole mini-program as one script: each module is a function that sees only what the logic layer offers. */
function appScript(dist: string): string {
  const configs = Object.fromEntries(
    [...texts(dist, 'json')].map(([path, text]) => [path, JSON.parse(text)]),
  );
  const components = Object.values(configs).flatMap((config) => Object.keys(config.usingComponents ?? {}));
  const wxss = texts(dist, 'wxss');
  const read = (path: string) => wxss.get(path.replace(/\.wxss$/, '')) ?? '';
  const styles = Object.fromEntries(
    [...wxss.keys()].map((path) => [path, compileStyles(`${path}.wxss`, read)]),
  );
  const templates = compileTemplates(texts(dist, 'wxml'), texts(dist, 'wxs'), components);
  const modules = [...texts(dist, 'js')].map(
    ([path, code]) =>
      `host.modules[${JSON.stringify(path)}]=function(require,module,exports,Page,Component,Behavior){${code}\n};`,
  );
  return `with(host.scope){${modules.join('\n')}}
host.start({configs:${JSON.stringify(configs)},styles:${JSON.stringify(styles)},templates:${templates}});`;
}

/** What a browser needs to run the mini-program in `dist`: file texts by path. Refuses WXML that does not compile clean. */
export async function buildHost(dist: string): Promise<Record<string, string>> {
  const script = appScript(dist);
  const sources = join(import.meta.dirname, 'browser');
  const { outputFiles } = await build({
    entryPoints: [join(sources, 'main.ts')],
    define: { 'process.env.NODE_ENV': '"production"' },
    bundle: true,
    write: false,
    minify: true,
  });
  const css = readFileSync(join(sources, 'host.css'), 'utf8');
  return { '/': html, '/host.css': css, '/host.js': outputFiles[0]!.text, '/app.js': script };
}
