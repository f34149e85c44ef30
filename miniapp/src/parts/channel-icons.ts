import type { RatingChannel } from '#contract/vocabulary';
import type { IconName } from './icon-names';

/** What stands for each 评价渠道, wherever one is shown. */
export const channelIcons: Record<RatingChannel, IconName> = {
  'window-device': 'tablet',
  'qr-code': 'qr-code',
  'mini-program': 'smartphone',
  web: 'monitor',
  sms: 'message-circle',
  hotline: 'phone',
  'opinion-box': 'mailbox',
  kiosk: 'monitor-smartphone',
};
