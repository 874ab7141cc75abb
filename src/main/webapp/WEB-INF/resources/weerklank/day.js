// The day as it is run from a tablet: its beginning, once this tab is the only one with this day, and what is pressed.
(() => {
  'use strict';
  const page = window.dayPage;
  const { acts, wire, words, $ } = page;

  const actions = {
    begin: () => acts.once(acts.begin),
    end: () => acts.once(acts.end),
    stretch: acts.stretch,
    'skip-next': () => acts.once(acts.skipNext),
    undo: () => acts.undo?.back(),
    all: acts.all,
    retry: () => { wire.tries = 0; wire.send(); },
    close: () => { acts.act('close', {}, words['told-close']); $('review-title').focus(); },
    reopen: () => { acts.act('reopen', {}, words['told-reopen']); $('now-title').focus(); },
  };

  function alone() {
    navigator.locks?.request(page.place, { ifAvailable: true }, lock => {
      if (lock) {
        return new Promise(() => {});
      }
      page.locked = true;
      $('second').hidden = false;
      document.querySelector('.columns').inert = true;
      navigator.locks.request(page.place, () => {
        location.reload();
        return new Promise(() => {});
      });
      return null;
    });
  }

  document.addEventListener('click', event => actions[event.target.dataset?.do]?.());
  $('walk-in').addEventListener('submit', event => {
    event.preventDefault();
    acts.add($('name'), 'walk-in', {});
  });
  addEventListener('online', wire.wake);
  addEventListener('pageshow', event => event.persisted && wire.wake());
  document.addEventListener('visibilitychange', wire.wake);
  addEventListener('pagehide', acts.writtenAll);
  setInterval(page.render, 5000);
  alone();
  page.render();
  wire.send();
  addEventListener('load', () => navigator.serviceWorker && window.caches && wire.copy().catch(() => { /* then not without network */ }));
})();
