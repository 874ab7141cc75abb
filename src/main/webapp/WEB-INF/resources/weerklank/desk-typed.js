// What was typed on a page of the desk whose visit has ended: it is kept in this tab until it can be put back, by who typed
// it and nobody else. Passwords and files are not kept; the planner's fields wait in their own page.
(() => {
  'use strict';
  const PLACE = 'wk.typed.';
  const FIELDS = ['input', 'textarea', 'select'].map((tag) => '#main ' + tag + ', .aside ' + tag).join(', ');
  const NEVER = '[type=password], [type=hidden], [type=file], [type=submit], [type=button], [data-field], [data-part], [data-frame]';
  const here = location.pathname + location.search;
  const touched = new Set();
  const desk = window.deskTyped = {};

  const isKept = (field) => field.matches(FIELDS) && !field.matches(NEVER);
  const isTick = (field) => ['checkbox', 'radio'].includes(field.type);
  const key = (field) => field.id || field.name + (isTick(field) ? '=' + field.value : '');
  const value = (field) => isTick(field) ? field.checked : field.value;
  const fields = () => [...document.querySelectorAll(FIELDS)].filter((field) => isKept(field) && key(field));
  const find = (name) => fields().find((field) => key(field) === name);

  // Of two trainers who use one tab, each meets only what is theirs.
  function owner() {
    const who = document.querySelector('.who');
    return who ? who.textContent.replace(/\s+/g, ' ').trim() : null;
  }

  function read(place) {
    try {
      return JSON.parse(sessionStorage.getItem(place));
    } catch {
      return null;
    }
  }

  function write(place, kept) {
    try {
      sessionStorage.setItem(place, JSON.stringify(kept));
    } catch { /* then nothing is kept */ }
  }

  function places() {
    try {
      return Object.keys(sessionStorage).filter((name) => name.startsWith(PLACE));
    } catch {
      return [];
    }
  }

  const isAsItCame = (field) => isTick(field) ? field.checked === field.defaultChecked : field.value === field.defaultValue;

  /** Keeps what was typed here and differs from what the server sent. */
  desk.keep = function () {
    const typed = fields().filter((field) => touched.has(key(field)) && !isAsItCame(field));
    if (typed.length) {
      write(PLACE + here, { owner: owner(), fields: typed.map((field) => [key(field), value(field)]) });
    }
  };

  function show(field, wanted) {
    if (isTick(field)) {
      field.checked = wanted;
    } else {
      field.value = wanted;
    }
  }

  function set(field, wanted) {
    show(field, wanted);
    touched.add(key(field));
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }

  const idle = () => !window.PrimeFaces || window.PrimeFaces.ajax.Queue.isEmpty();

  // A choice may bring other fields with it, or bring them anew: each field is told once, and stands there in the end.
  function putBack(wanted, done) {
    const told = new Set();
    const step = () => {
      const due = wanted.filter(([name, one]) => find(name) && value(find(name)) !== one);
      const choice = due.find(([name]) => !told.has(name) && find(name).matches('select'));
      (choice ? [choice] : due).forEach(([name, one]) => {
        const field = find(name);
        if (told.has(name)) {
          show(field, one);
        } else {
          told.add(name);
          set(field, one);
        }
      });
      if (!idle()) {
        window.jQuery(document).one('pfAjaxComplete', () => window.setTimeout(step));
      } else if (choice) {
        step();
      } else {
        done(wanted.filter(([name, one]) => one && !find(name)).map(([, one]) => one).filter((one) => one !== true));
      }
    };
    step();
  }

  function offer(place, kept) {
    const forget = () => sessionStorage.removeItem(place);
    desk.tell('lost', [
      ['put-back', () => putBack(kept.fields, (placeless) => {
        forget();
        desk.tell(placeless.length ? 'placeless' : 'back', [['close', desk.hide]], placeless);
      })],
      ['throw-away', () => { forget(); desk.hide(); }],
    ]);
  }

  // What was sent has arrived where a page of the desk comes next; where the way to sign in comes, it has not.
  function meet(place) {
    const kept = read(place);
    if (!kept) {
      return;
    }
    if (!owner()) {
      write(place, { ...kept, sent: false });
    } else if (kept.sent || kept.owner !== owner()) {
      sessionStorage.removeItem(place);
    } else if (place === PLACE + here) {
      offer(place, kept);
    }
  }

  ['input', 'change'].forEach((action) => {
    document.addEventListener(action, (event) => isKept(event.target) && touched.add(key(event.target)), true);
  });
  // Whoever sends a form sends all of it: what the server said of it before, too.
  document.addEventListener('formdata', (event) => {
    const form = event.target;
    if (form.getAttribute('method') === 'post' && owner()) {
      const sent = fields().filter((field) => field.form === form && (value(field) || !isAsItCame(field)));
      if (sent.length) {
        write(PLACE + here, { owner: owner(), sent: true, fields: sent.map((field) => [key(field), value(field)]) });
      }
    }
  });
  document.addEventListener('DOMContentLoaded', () => {
    places().forEach(meet);
    const out = document.getElementById('me:signOut');
    if (out) {
      out.addEventListener('click', () => places().forEach((place) => sessionStorage.removeItem(place)));
    }
    // the page that says that a visit has ended leads back to the one that was sent, where this waits
    const from = document.querySelector('body[data-ended]') && document.referrer && new URL(document.referrer);
    if (from && from.origin === location.origin && places().includes(PLACE + from.pathname + from.search)) {
      location.replace(from.href);
    }
  });
})();
