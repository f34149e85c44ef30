/** WeChat keeps the app on the phone by itself; on the web a service worker does (keep-app.h5.ts). */
export const keepApp = () => undefined;
