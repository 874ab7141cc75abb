// Sending, one after the other, until the server names the same key; asking how the day goes; and the copy of the page, for
// when it is opened again without network.
(() => {
  'use strict';
  const page = window.dayPage;
  const { root, model, moment, $ } = page;
  const COPY = 'weerklank-day';
  const wire = page.wire = { flying: null, tries: 0, signedOut: false };
  let timer;

  async function ask(options) {
    const stop = new AbortController();
    const late = setTimeout(() => stop.abort(), 20000);
    try {
      const answer = await fetch(root.dataset.send, { redirect: 'manual', signal: stop.signal, ...options });
      const json = /json/.test(answer.headers.get('Content-Type')) ? await answer.json() : null;
      return { status: answer.status, json };
    } catch {
      return { status: 0, json: null };
    } finally {
      clearTimeout(late);
    }
  }

  wire.send = async () => {
    const next = model.waiting()[0];
    if (wire.flying || !next || !page.held) {
      return;
    }
    wire.flying = next;
    clearTimeout(timer);
    const { status, json } = await ask({
      method: 'POST', body: JSON.stringify({ key: next.key, action: next.action }), headers: { 'Content-Type': 'application/json' },
    });
    wire.flying = null;
    wire.signedOut = status === 401;
    if (status === 200 && json?.key === next.key) {
      done(next, json);
    } else if (json?.title && status >= 400 && status < 500 && ![401, 408, 429].includes(status)) {
      next.no = json.errors?.map(one => one.message).join(' ') || json.detail || json.title;
      page.acts.refuse(next);
      wire.keep();
      page.render();
      wire.send();
    } else {
      later();
    }
  };

  function later() {
    if (!wire.signedOut) {
      timer = setTimeout(wire.send, Math.min(60, 2 ** wire.tries) * 1000 * (0.5 + Math.random()));
    }
    wire.tries += 1;
    page.showStanding();
    $('told').textContent = `${page.acts.told} ${$('sent').textContent}`.trim();
  }

  function done(sent, json) {
    wire.tries = 0;
    model.stale = false;
    model.told = json.day;
    sent.ok = true;
    if (json.participant) {
      model.kept.ids[sent.key] = json.participant;
    }
    if (['substitute', 'walk-in'].includes(sent.action.kind) && json.links.length) {
      page.showLinks(sent.action, json.links);
    }
    wire.keep();
    page.render();
    wire.send();
  }

  // What is over and sent does not stay on the device, but for what was refused, until that was seen; other days do.
  wire.keep = () => {
    if (!page.held || model.waiting().length || !model.told.closedAt) {
      model.keep();
      return;
    }
    forgetCopies();
    if (model.kept.acts.length) {
      model.keep();
    } else {
      remove();
    }
  };

  function forgetCopies() {
    const { copies } = model.kept;
    model.kept.copies = [];
    model.kept.acts = model.kept.acts.filter(one => one.no);
    window.caches?.open(COPY).then(store => copies.forEach(copy => store.delete(copy)));
  }

  function remove() {
    try {
      localStorage.removeItem(page.place);
    } catch { /* then nothing is kept */ }
  }

  async function refresh() {
    const { status, json } = await ask({});
    if (status === 200 && json?.id === model.told.id && !model.waiting().length) {
      model.told = json;
      model.stale = false;
      page.render();
    } else if (status === 401 && !model.waiting().length) {
      forgetCopies();
      remove();
    }
  }

  wire.wake = () => page.held && document.visibilityState === 'visible' && (model.waiting().length ? wire.send() : refresh());

  async function keepCopy() {
    const sent = model.kept.acts.filter(one => one.ok);
    const store = await caches.open(COPY);
    const files = [...document.querySelectorAll('link[rel=stylesheet], script[src]')].map(one => one.href || one.src);
    await store.addAll(files);
    const answer = await fetch(location.href);
    const text = answer.ok && !answer.redirected ? await answer.clone().text() : '';
    const day = new DOMParser().parseFromString(text, 'text/html').getElementById('day');
    const told = day && JSON.parse(day.dataset.day);
    // without network, or where it is slow, the answer is the copy that was kept before, which lacks what was done since
    if (told && moment(told.toldAt) > model.kept.seen && !model.told.closedAt) {
      await store.put(location.href, answer);
      model.kept.copies = [...new Set([...model.kept.copies, location.href])];
      model.kept.seen = moment(told.toldAt);
      model.kept.acts = model.kept.acts.filter(one => !sent.includes(one));
      if (model.stale) {
        model.told = told;
        model.stale = false;
        page.render();
      }
      model.keep();
      root.dataset.kept = '';
    }
  }

  // Lets the page open without network from now on.
  wire.copy = async () => {
    await navigator.serviceWorker.register(root.dataset.worker);
    await navigator.serviceWorker.ready;
    await keepCopy();
  };
})();
