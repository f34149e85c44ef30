/** The desk is a page of the web: who works for an agency signs in with a browser, not in the citizens' mini-program. */
const desk = {
  root: 'staff',
  pages: [
    'sign-in/index',
    'inbox/index',
    'guides/index',
    'guide/index',
    'preview/index',
    'comments/index',
    'entry/index',
    'import/index',
    'imports/index',
    'doors/index',
    'remarks/index',
    'queries/index',
    'points/index',
    'channels/index',
    'cross-region/index',
    'intake/index',
    'claims/index',
    'delegations/index',
    'people/index',
    'audit/index',
    'account/index',
    'welcome/index',
  ],
};

/** The map of packages and tabs. */
export default defineAppConfig({
  pages: ['pages/home/index', 'pages/browse/index', 'pages/ratings/index', 'pages/mine/index'],
  subPackages: [
    { root: 'pages/search', pages: ['index'] },
    { root: 'pages/guide', pages: ['index', 'changes/index'] },
    { root: 'checklists', pages: ['list/index', 'print/index'] },
    { root: 'pages/cross-region', pages: ['index', 'item/index'] },
    { root: 'pages/bundle', pages: ['index'] },
    { root: 'pages/regions', pages: ['index'] },
    {
      root: 'mine',
      pages: [
        'checklists/index',
        'saved/index',
        'searches/index',
        'receipts/index',
        'kept/index',
        'privacy/index',
        'about/index',
        'help/index',
      ],
    },
    { root: 'handbook', pages: ['index'] },
    {
      root: 'rate',
      pages: ['give/index', 'receipt/index', 'progress/index', 'case/index', 'channels/index', 'kiosk/index'],
    },
    {
      root: 'metrics',
      pages: ['ledger/index', 'entries/index', 'proof/index', 'status/index', 'ratings/index'],
    },
    { root: 'places', pages: ['nearby/index', 'point/index'] },
    {
      root: 'lists',
      pages: [
        'index/index',
        'list/index',
        'delegations/index',
        'claims/index',
        'changes/index',
        'sheet/index',
      ],
    },
    ...(process.env.TARO_ENV === 'h5' ? [desk] : []),
  ],
  // What a person opens next is fetched before it is asked for, perhaps without a network by then.
  preloadRule: {
    'pages/home/index': { network: 'all', packages: ['pages/search', 'pages/guide', 'pages/bundle'] },
    'pages/browse/index': { network: 'all', packages: ['pages/search', 'pages/guide'] },
    'pages/guide/index': { network: 'all', packages: ['checklists'] },
    'pages/ratings/index': { network: 'all', packages: ['rate', 'metrics'] },
    'handbook/index': { network: 'all', packages: ['pages/guide'] },
  },
  // The bar is drawn by parts/tab-bar, so that it follows dark mode and the large-print mode.
  tabBar: {
    custom: true,
    color: '#616870',
    selectedColor: '#1b4f7a',
    list: [
      { pagePath: 'pages/home/index', text: '首页' },
      { pagePath: 'pages/browse/index', text: '办事' },
      { pagePath: 'pages/ratings/index', text: '评价' },
      { pagePath: 'pages/mine/index', text: '我的' },
    ],
  },
  window: {
    navigationBarTitleText: '好办',
    navigationBarBackgroundColor: '@navigationBarBackgroundColor',
    navigationBarTextStyle: '@navigationBarTextStyle' as 'black',
    backgroundColor: '@backgroundColor',
    backgroundTextStyle: '@backgroundTextStyle' as 'dark',
  },
  ...(process.env.TARO_ENV === 'weapp' && {
    requiredPrivateInfos: ['getLocation'],
    permission: { 'scope.userLocation': { desc: '只用来算服务点离你多远，不离开这台手机' } },
  }),
  darkmode: true,
  themeLocation: 'theme.json',
  lazyCodeLoading: 'requiredComponents',
  // On the web pages do not slide in: two would be on screen, and to whoever asked for less motion it is motion.
  ...(process.env.TARO_ENV === 'h5' && { animation: false }),
});
