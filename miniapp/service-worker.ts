/** Lets the web app start without a network: its files are kept, and the same page answers every address. */
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

/** Written in by the build: each file of the app; one whose name does not tell its content, with a digest. */
declare const FILES: { url: string; revision: string | null }[];
declare const self: {
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
  addEventListener(type: string, listener: (event: { waitUntil(work: Promise<void>): void }) => void): void;
};

// All pages are in one file, so a newer worker takes nothing away from a page that is open.
self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
cleanupOutdatedCaches();
precacheAndRoute(FILES);
// What the API says is kept by the app itself (src/client/kept.ts), which knows how old it is.
registerRoute(
  new NavigationRoute(createHandlerBoundToURL('/index.html'), { denylist: [/^\/api\//, /\.\w+$/] }),
);
