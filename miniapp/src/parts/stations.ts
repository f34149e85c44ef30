import type { BusinessTheme, LifeStage } from '#contract/vocabulary';
import type { IconName } from './icon-names';

/** The mark of each station of a life. */
export const stageIcons: Record<LifeStage, IconName> = {
  birth: 'baby',
  education: 'graduation-cap',
  family: 'heart',
  employment: 'briefcase',
  housing: 'house',
  travel: 'bus',
  'social-security': 'shield-check',
  'social-assistance': 'life-buoy',
  retirement: 'armchair',
  passing: 'flower-2',
  identity: 'id-card',
};

/** The mark of each theme of a business. */
export const themeIcons: Record<BusinessTheme, IconName> = {
  registration: 'building-2',
  catering: 'utensils',
  medicine: 'pill',
  health: 'stethoscope',
  personnel: 'users',
  'city-management': 'building',
  construction: 'hammer',
  farming: 'sprout',
  culture: 'ticket',
  transport: 'truck',
  'public-security': 'siren',
  organisations: 'graduation-cap',
  taxation: 'receipt',
  commerce: 'shopping-bag',
};
