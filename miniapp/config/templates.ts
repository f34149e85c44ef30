import type { IPluginContext } from '@tarojs/service';
import { ariaAttributes } from '../src/aria';

/** The web platform has no templates: there parts/*.h5.tsx write real HTML. */
type Platform = {
  template?: {
    mergeComponents(ctx: IPluginContext, patch: Record<string, object>): void;
    nestElements: Map<string, number>;
  };
};

/**
 * Writes the attributes that screen readers need into the templates of the mini-program. What scrolls never holds
 * another that does, and a text one text at most: fewer templates of them leave 9 KiB of the main package.
 */
export default (ctx: IPluginContext) => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn: ({ template }: Platform) => {
      template?.mergeComponents(ctx, ariaAttributes);
      template?.nestElements.set('scroll-view', 1).set('static-text', 2);
    },
  });
};
