const empty = "''";

/**
 * What WeChat tells screen readers (base library 2.7.1) and Taro leaves out of its components. Taro shortens the
 * names of attributes by their place in the list, so the templates (config/aria.ts) and the program (app.tsx) must
 * both have this list: with one of them alone, a reader is told the value of another attribute.
 */
export const ariaAttributes = {
  View: {
    'aria-role': empty,
    'aria-label': empty,
    'aria-hidden': empty,
    'aria-checked': empty,
    'aria-selected': empty,
  },
  Input: { 'aria-label': empty },
};
