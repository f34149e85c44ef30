import { posix } from 'node:path';
import postcss from 'postcss';

const element = /(^|[\s>+~,]|:(?:not|is|where)\()([a-z][a-z-]*)/g;

/**
 * One WXSS file as CSS: imports are put in place, `rpx` becomes a share of the window's width and
 * elements carry the names of compiled templates. `read` gives the text of a WXSS file by its path.
 */
export function compileStyles(path: string, read: (path: string) => string): string {
  const sheet = postcss.parse(read(path), { from: path });
  sheet.walkAtRules('import', (rule) => {
    const target = posix.join(posix.dirname(path), rule.params.replace(/["']/g, ''));
    rule.replaceWith(postcss.parse(compileStyles(target, read)));
  });
  sheet.walkRules((rule) => {
    const steps =
      rule.parent?.type === 'atrule' && (rule.parent as postcss.AtRule).name.endsWith('keyframes');
    if (!steps && !rule.selector.includes('wx-')) rule.selector = rule.selector.replace(element, '$1wx-$2');
  });
  sheet.walkDecls((decl) => {
    decl.value = decl.value.replace(/(-?[\d.]+)rpx/g, 'calc($1 * var(--rpx))');
  });
  return sheet.toString();
}
