// Beginning, once this tab is the only one with this form; and on a shared tablet again for the next person.
function rest() {
  clearTimeout(timer);
  timer = setTimeout(fresh, 60000);
}
// with the questions of today; where an address names earlier ones, it does so at its end
const earlier = /[?&]v=\d+$/;
const fresh = () => location.replace(path + location.search.replace(earlier, ''));

function start() {
  const before = get(name) || {};
  const older = mine && !get(mine) && begun();
  if (older && !before.r && !earlier.test(location.search)) {
    // what was begun with earlier questions goes on with those, where all of it has its place
    return location.replace(path + (location.search ? location.search + '&v=' : '?v=') + older.slice(name.length + 1));
  }
  const stored = draft && get(older || draft);
  freeze(false);
  if (stored?.q) {
    if (form) {
      fill(stored.b);
      follow();
    }
    queue({ b: stored.b });
    older && drop(older);
  } else if (before.r) {
    thank(before.r, 'before');
  } else if (!form) {
    stored && say('unsent');
  } else if (before.s === hash(form.elements.sid.value)) {
    main.replaceChildren(word('stale'));
  } else {
    open(stored);
  }
}

function open(stored) {
  if ('back' in form.dataset) {
    keep();
  } else if (stored) {
    fill(stored.b);
    say('saved');
  } else if (tablet) {
    say('tablet');
  } else if (!put(name + '?', 0)) {
    say('unkept');
  }
  drop(name + '?');
  follow();
}

function alone() {
  const hold = () => {
    start();
    return new Promise(free => { release = free; });
  };
  if (tablet || !navigator.locks) {
    return start();
  }
  navigator.locks.request(name, { ifAvailable: true }, lock => {
    if (lock) {
      return hold();
    }
    freeze(true);
    say('second');
    navigator.locks.request(name, hold);
  });
}

const actions = {
  retry: () => { tries = 0; send(); },
  now: () => queue({ b: get(draft).b }),
  again: () => { put(name, { s: get(name).s }); fresh(); },
  fresh,
};

function begin() {
  form && echo();
  form?.addEventListener('submit', event => {
    const asked = event.submitter?.name === 'language' && event.submitter.value;
    if (asked && !tablet && put(draft, { b: bytes() })) {
      event.preventDefault();
      location.replace('?lang=' + asked);
    } else if (!asked) {
      event.preventDefault();
      body || queue({ b: bytes() });
    }
  });
  document.addEventListener('click', event => actions[event.target.dataset?.do]?.());
  ['pointerdown', 'keydown', 'scroll'].forEach(kind => addEventListener(kind, () => tablet && !form?.isConnected && rest()));
  addEventListener('online', nudge);
  addEventListener('pageshow', nudge);
  document.addEventListener('visibilitychange', nudge);
  said.dataset.said = '';
  said.setAttribute('role', 'status');
  said.closest('[data-bar]')?.removeAttribute('hidden');
  alone();
  const base = document.currentScript.src;
  addEventListener('load', () => {
    navigator.serviceWorker?.register(new URL('sw.js', base), { scope: new URL('f/', base) }).catch(() => {});
  });
}

if (form) {
  // which answer leads to a question is seen by answering
  all('.only').forEach(line => line.remove());
  follow();
  form.addEventListener('input', () => { follow(); live && keep(); });
}
const erased = main.querySelector('[data-erased]');
erased && forget(erased);
if (live) {
  begin();
}
