/** Which agreements concern a region: those in which it takes part, from either side. */
type Parties = { regionCode: string; partnerCode: string | null };

export const concerns =
  (region: string) =>
  ({ regionCode, partnerCode }: Parties) =>
    regionCode === region || partnerCode === region;
