// Lets the page of a day that was opened once open again without network. The network's answer always comes first; what
// the page kept is for when there is none. What is sent from it does not pass through here.
const COPY = 'weerklank-day';
const PATIENCE = 5000;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', event => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', event => {
  const { request } = event;
  const url = new URL(request.url);
  const page = url.pathname.endsWith('/day/day');
  if (request.method === 'GET' && url.origin === location.origin && (page || url.pathname.includes('/jakarta.faces.resource/'))) {
    event.respondWith(answer(request));
  }
});

async function answer(request) {
  const asked = fetch(request);
  const store = await caches.open(COPY);
  const kept = await store.match(request.url, { ignoreVary: true });
  if (!kept) {
    return asked;
  }
  const late = new Promise(resolve => { setTimeout(resolve, PATIENCE); });
  const told = await Promise.race([asked.catch(() => null), late]);
  return told && told.status < 500 ? told : kept;
}
