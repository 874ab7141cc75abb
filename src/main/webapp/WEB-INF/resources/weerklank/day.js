// The day as it is run from a tablet: its beginning, once this tab is the only one with this day, and what is pressed.
(() => {
  'use strict';
  const page = window.dayPage;
  const { acts, wire, words, $ } = page;

  const actions = {
    begin: () => acts.once(acts.begin),
    end: () => acts.once(acts.end),
    back: () => acts.once(acts.back),
    stretch: acts.stretch,
    'skip-next': () => acts.once(acts.skipNext),
    undo: () => acts.undo?.back(),
    all: acts.all,
    retry: () => { wire.tries = 0; wire.send(); },
    close: () => { acts.act('close', {}, words['told-close']); $('review-title').focus(); },
    reopen: () => { acts.act('reopen', {}, words['told-reopen']); $('now-title').focus(); },
  };

  const loaded = new Promise(resolve => { addEventListener('load', resolve); });
  const parts = [document.querySelector('.columns'), $('reach')];
  const hush = inert => parts.forEach(part => { part.inert = inert; });

  // Nothing is kept or sent before it is known that no other tab has this day: it would keep its own list over this one's.
  function hold() {
    page.held = true;
    hush(false);
    page.model.read();
    page.render();
    wire.send();
    loaded.then(() => navigator.serviceWorker && window.caches && wire.copy()).catch(() => { /* then not without network */ });
  }

  function alone() {
    hush(true);
    if (!navigator.locks) {
      hold();
      return;
    }
    navigator.locks.request(page.place, { ifAvailable: true }, lock => {
      if (lock) {
        hold();
        return new Promise(() => {});
      }
      $('second').hidden = false;
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
  // of a field the browser brings no more into view than the line that is written on
  parts[0].addEventListener('focusin', event => event.target.scrollIntoView({ block: 'nearest' }));
  addEventListener('online', wire.wake);
  addEventListener('pageshow', event => event.persisted && wire.wake());
  document.addEventListener('visibilitychange', wire.wake);
  addEventListener('pagehide', acts.writtenAll);
  addEventListener('resize', page.render);
  setInterval(page.render, 5000);
  page.render();
  alone();
})();
