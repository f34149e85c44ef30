/** The addresses of the pages without the index at their ends; printed codes and shared links hold them too. */
const everywhere = {
  home: 'pages/home',
  browse: 'pages/browse',
  ratings: 'pages/ratings',
  mine: 'pages/mine',
  search: 'pages/search',
  guide: 'pages/guide',
  guideChanges: 'pages/guide/changes',
  crossRegion: 'pages/cross-region',
  crossRegionItem: 'pages/cross-region/item',
  bundle: 'pages/bundle',
  regions: 'pages/regions',
  checklists: 'mine/checklists',
  saved: 'mine/saved',
  searches: 'mine/searches',
  receipts: 'mine/receipts',
  kept: 'mine/kept',
  privacy: 'mine/privacy',
  about: 'mine/about',
  help: 'mine/help',
  checklist: 'checklists/list',
  checklistPrint: 'checklists/print',
  handbook: 'handbook',
  // Printed codes point at these.
  give: 'rate/give',
  receipt: 'rate/receipt',
  progress: 'rate/progress',
  rateCase: 'rate/case',
  channels: 'rate/channels',
  kiosk: 'rate/kiosk',
  ledger: 'metrics/ledger',
  ledgerEntries: 'metrics/entries',
  proof: 'metrics/proof',
  status: 'metrics/status',
  publicRatings: 'metrics/ratings',
  nearby: 'places/nearby',
  point: 'places/point',
  itemLists: 'lists/index',
  itemList: 'lists/list',
  delegations: 'lists/delegations',
  claims: 'lists/claims',
  itemChanges: 'lists/changes',
  guideSheet: 'lists/sheet',
} as const;

/** The pages of the desk, which is of the web alone. */
const desk = {
  deskSignIn: 'staff/sign-in',
  desk: 'staff/inbox',
  deskGuides: 'staff/guides',
  deskGuide: 'staff/guide',
  deskPreview: 'staff/preview',
  deskComments: 'staff/comments',
  deskEntry: 'staff/entry',
  deskImport: 'staff/import',
  deskImports: 'staff/imports',
  deskDoors: 'staff/doors',
  deskRemarks: 'staff/remarks',
  deskQueries: 'staff/queries',
  deskCrossRegion: 'staff/cross-region',
  deskIntake: 'staff/intake',
  deskClaims: 'staff/claims',
  deskDelegations: 'staff/delegations',
  deskPeople: 'staff/people',
  deskAudit: 'staff/audit',
  deskAccount: 'staff/account',
  deskWelcome: 'staff/welcome',
  deskPoints: 'staff/points',
  deskChannels: 'staff/channels',
} as const;

const pages =
  process.env.TARO_ENV === 'weapp'
    ? (everywhere as typeof everywhere & typeof desk)
    : { ...everywhere, ...desk };

export type PageName = keyof typeof pages;

/** The pages of the tab bar, in its order. */
export const tabs = ['home', 'browse', 'ratings', 'mine'] as const satisfies PageName[];
export type Tab = (typeof tabs)[number];

/** A path with its parameters; what is undefined is left out. (WeChat has no URLSearchParams.) */
export const withQuery = (path: string, parameters: Record<string, unknown>) => {
  const query = Object.entries(parameters)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
    .join('&');
  return `${path}${query && `?${query}`}`;
};

/** The address of a page with its parameters. */
export const addressOf = (page: PageName, parameters: Record<string, string | undefined> = {}) =>
  withQuery(`/${pages[page]}/index`, parameters);

/** A parameter as it was meant: pages are handed it as the address wrote it. One that means nothing stays as it is. */
export const readParameter = (written: string | undefined) => {
  try {
    return written && decodeURIComponent(written);
  } catch {
    return written;
  }
};
