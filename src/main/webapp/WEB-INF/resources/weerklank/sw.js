// Lets a form that was opened once open again without network. The network's answer always comes first; what is kept
// is for when there is none, or none of ours. Nothing of what anybody answers passes through here.
const KEPT = 'weerklank-forms';
const MOST = 24;
const PATIENCE = 5000;
const FORMS = new URL(self.registration.scope).pathname;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', event => event.waitUntil(begin()));
self.addEventListener('fetch', event => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin) {
    return;
  }
  if (url.pathname.startsWith(FORMS)) {
    event.respondWith(page(event, url.href.split('#')[0]));
  } else if (url.pathname.endsWith('/f.js')) {
    event.respondWith(script(request.url));
  }
});

// The form from which this began was there before, so that it did not pass through here yet.
async function begin() {
  await self.clients.claim();
  const windows = await self.clients.matchAll({ type: 'window' });
  await Promise.all(windows.map(client => client.url.split('#')[0]).map(async url => {
    const html = await keep(url, await fetch(url));
    const source = html && html.match(/<script src="([^"]+)"/);
    return source && script(new URL(source[1].replace(/&amp;/g, '&'), url).href);
  })).catch(() => { /* then it is kept the next time that it is opened */ });
}

// Every answer of the program about a form carries this header; sign-ins of networks and servers half awake have none.
const isOurs = answer => answer.headers.has('X-Robots-Tag');

async function keep(url, answer) {
  if (!answer.ok || answer.redirected || answer.type !== 'basic' || !isOurs(answer)) {
    return null;
  }
  const html = await answer.clone().text();
  if (!html.includes('name="sid"')) {
    return null;
  }
  await store(url, answer);
  return html;
}

async function store(url, answer) {
  const cache = await caches.open(KEPT);
  await cache.delete(url);
  await cache.put(url, answer);
  const oldest = (await cache.keys()).slice(0, -MOST);
  await Promise.all(oldest.map(request => cache.delete(request)));
}

async function page(event, url) {
  const cache = await caches.open(KEPT);
  // the same form in another language is better than none; another form's link is another path
  const kept = await cache.match(url) || await cache.match(url, { ignoreSearch: true });
  const asked = fetch(event.request);
  event.waitUntil(asked.then(answer => keep(url, answer.clone())).catch(() => {}));
  if (!kept) {
    return asked;
  }
  const late = new Promise(resolve => { setTimeout(resolve, PATIENCE); });
  const answer = await Promise.race([asked.catch(() => null), late]);
  const failed = !answer || answer.status >= 500 || (answer.status >= 400 && !isOurs(answer));
  return failed ? kept : answer;
}

// The address holds the content's hash, so what is kept under it is right for good.
async function script(url) {
  const cache = await caches.open(KEPT);
  const kept = await cache.match(url);
  if (kept) {
    return kept;
  }
  const answer = await fetch(url).catch(() => null);
  if (answer && answer.ok && /javascript/.test(answer.headers.get('Content-Type'))) {
    await store(url, answer.clone());
  }
  return answer || await cache.match(url, { ignoreSearch: true }) || Response.error();
}
