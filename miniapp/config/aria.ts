import type { IPluginContext } from '@tarojs/service';
import { ariaAttributes } from '../src/aria';

/** The web platform has no templates: there parts/*.h5.tsx write real HTML. */
type Platform = { template?: { mergeComponents(ctx: IPluginContext, patch: Record<string, object>): void } };

/** Writes the attributes that screen readers need into the templates of the mini-program. */
export default (ctx: IPluginContext) => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn: (platform: Platform) => platform.template?.mergeComponents(ctx, ariaAttributes),
  });
};
