import type { IPluginContext } from '@tarojs/service';

/** The web platform has no templates: there parts/*.h5.tsx write real HTML. */
type Platform = { template?: { mergeComponents(ctx: IPluginContext, patch: Record<string, object>): void } };

/** Taro's templates leave out what screen readers need (base library 2.7.1); this puts it into every view. */
const attributes = { 'aria-role': "''", 'aria-label': "''" };

export default (ctx: IPluginContext) => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn: (platform: Platform) =>
      platform.template?.mergeComponents(ctx, {
        View: attributes,
        StaticView: attributes,
        PureView: attributes,
      }),
  });
};
