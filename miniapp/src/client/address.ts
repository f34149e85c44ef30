/** The addresses of the pages; the codes that are printed and the links that are shared hold them too. */
const everywhere = {
  home: 'pages/home/index',
  browse: 'pages/browse/index',
  ratings: 'pages/ratings/index',
  mine: 'pages/mine/index',
  search: 'pages/search/index',
  guide: 'pages/guide/index',
  guideChanges: 'pages/guide/changes/index',
  crossRegion: 'pages/cross-region/index',
  crossRegionItem: 'pages/cross-region/item/index',
  bundle: 'pages/bundle/index',
  regions: 'pages/regions/index',
  checklists: 'mine/checklists/index',
  saved: 'mine/saved/index',
  searches: 'mine/searches/index',
  receipts: 'mine/receipts/index',
  kept: 'mine/kept/index',
  privacy: 'mine/privacy/index',
  about: 'mine/about/index',
  help: 'mine/help/index',
  checklist: 'checklists/list/index',
  checklistPrint: 'checklists/print/index',
  handbook: 'handbook/index',
  // Printed codes point at these.
  give: 'rate/give/index',
  receipt: 'rate/receipt/index',
  progress: 'rate/progress/index',
  rateCase: 'rate/case/index',
  channels: 'rate/channels/index',
  kiosk: 'rate/kiosk/index',
  ledger: 'metrics/ledger/index',
  ledgerEntries: 'metrics/entries/index',
  proof: 'metrics/proof/index',
  status: 'metrics/status/index',
  publicRatings: 'metrics/ratings/index',
  nearby: 'places/nearby/index',
  point: 'places/point/index',
  itemLists: 'lists/index/index',
  itemList: 'lists/list/index',
  delegations: 'lists/delegations/index',
  claims: 'lists/claims/index',
  itemChanges: 'lists/changes/index',
  guideSheet: 'lists/sheet/index',
} as const;

/** The pages of the desk, which is of the web alone. */
const desk = {
  deskSignIn: 'staff/sign-in/index',
  desk: 'staff/inbox/index',
  deskGuides: 'staff/guides/index',
  deskGuide: 'staff/guide/index',
  deskPreview: 'staff/preview/index',
  deskComments: 'staff/comments/index',
  deskEntry: 'staff/entry/index',
  deskImport: 'staff/import/index',
  deskImports: 'staff/imports/index',
  deskDoors: 'staff/doors/index',
  deskRemarks: 'staff/remarks/index',
  deskQueries: 'staff/queries/index',
  deskCrossRegion: 'staff/cross-region/index',
  deskIntake: 'staff/intake/index',
  deskClaims: 'staff/claims/index',
  deskDelegations: 'staff/delegations/index',
  deskPeople: 'staff/people/index',
  deskAudit: 'staff/audit/index',
  deskAccount: 'staff/account/index',
  deskWelcome: 'staff/welcome/index',
  deskPoints: 'staff/points/index',
  deskChannels: 'staff/channels/index',
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
  withQuery(`/${pages[page]}`, parameters);

/** A parameter as it was meant: pages are handed it as the address wrote it. One that means nothing stays as it is. */
export const readParameter = (written: string | undefined) => {
  try {
    return written && decodeURIComponent(written);
  } catch {
    return written;
  }
};
