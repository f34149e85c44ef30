import { recent } from './recent';

/** The places that a person chose last, by their codes. */
export const {
  use: useRecentPlaces,
  remember: rememberPlace,
  forgetAll: forgetPlaces,
} = recent('recent-places', 5);
