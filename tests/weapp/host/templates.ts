import { TmplGroup } from 'glass-easel-template-compiler';

const syntax = new Set(['block', 'import', 'include', 'slot', 'template', 'wxs']);

interface Problem {
  level: string;
  message: string;
  startLine: number;
  startColumn: number;
}

/** WXML whose built-in elements are called `wx-…`, as WeChat does too, so that none collides with an HTML element. */
function prefixElements(wxml: string, components: string[]): string {
  return wxml.replace(/<(\/?)([a-z][\w-]*)/g, (tag, slash: string, name: string) =>
    syntax.has(name) || components.includes(name) ? tag : `<${slash}wx-${name}`,
  );
}

/**
 * Compiles a package's WXML and WXS with WeChat's compiler.
 * Takes texts by path without extension; gives a JavaScript expression. Refuses any error or warning.
 */
export function compileTemplates(
  wxml: Map<string, string>,
  wxs: Map<string, string>,
  components: string[],
): string {
  const group = new TmplGroup();
  const problems: string[] = [];
  for (const [path, text] of wxs) group.addScript(path, text);
  for (const [path, text] of wxml) {
    const prefixed = prefixElements(text, components);
    for (const { level, message, startLine, startColumn } of group.addTmpl(path, prefixed) as Problem[]) {
      const near = prefixed.split('\n')[startLine]?.slice(startColumn).slice(0, 30);
      problems.push(`${path}.wxml:${startLine + 1} ${level}: ${message} near "${near}"`);
    }
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return group.getTmplGenObjectGroups();
}
