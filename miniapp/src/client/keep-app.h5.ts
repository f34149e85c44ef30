/** Has the browser keep the app, so that it starts without a network; once the first page is there. */
export const keepApp = () => {
  if (!('serviceWorker' in navigator)) return;
  const register = () => navigator.serviceWorker.register('/service-worker.js').catch(() => undefined);
  window.addEventListener('load', () => void register(), { once: true });
};
