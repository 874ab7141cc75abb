// Whoever signs out on purpose leaves nothing of a day on the device. What was not sent yet is sent first; what cannot be
// sent is told, and goes only where the trainer says so.
(() => {
  'use strict';
  const DAYS = 'wk.day.';
  const PATIENCE = 10000;
  const button = document.getElementById('me:signOut');
  let busy = false;

  const others = new Set();

  // The days of whoever signs out; those of another who used this device wait for who may send them.
  const places = () => Object.keys(localStorage).filter(key => key.startsWith(DAYS) && !others.has(key));

  function kept(place) {
    try {
      return JSON.parse(localStorage.getItem(place));
    } catch {
      return null;
    }
  }

  const left = place => (kept(place)?.acts || []).filter(act => !act.ok);
  const count = () => places().reduce((sum, place) => sum + left(place).length, 0);

  // Whether it arrived, and whether it never will.
  async function post(address, { key, action }) {
    try {
      const answer = await fetch(address, {
        method: 'POST', redirect: 'manual', signal: AbortSignal.timeout(PATIENCE),
        headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ key, action }),
      });
      const refused = answer.status >= 400 && answer.status < 500 && ![401, 408, 429].includes(answer.status);
      return { arrived: answer.ok && (await answer.json()).key === key, refused };
    } catch {
      return { arrived: false, refused: false };
    }
  }

  // To who has nothing to do with it, a day is one that is not there.
  async function isOthers(place) {
    try {
      const answer = await fetch(kept(place).send, { redirect: 'manual', signal: AbortSignal.timeout(PATIENCE) });
      return answer.status === 404;
    } catch {
      return false;
    }
  }

  // In order, until one does not arrive: what comes after it may need it.
  async function send(place) {
    const day = kept(place);
    for (const act of day.acts.filter(one => !one.ok && !one.no)) {
      const { arrived, refused } = await post(day.send, act);
      if (!arrived && !refused) {
        break;
      }
      act.ok = arrived;
      localStorage.setItem(place, JSON.stringify(day));
    }
  }

  // A day that is open in another tab is sent from there.
  async function sendAll() {
    for (const place of places().filter(one => left(one).length && kept(one).send)) {
      if (await isOthers(place)) {
        others.add(place);
      } else if (navigator.locks) {
        await navigator.locks.request(place, { ifAvailable: true }, lock => lock && send(place));
      } else {
        await send(place);
      }
    }
  }

  function leave() {
    places().forEach(place => localStorage.removeItem(place));
    busy = false;
    button.removeEventListener('click', first);
    button.click();
  }

  function ask(number) {
    const { one, many, go, stay } = button.dataset;
    const dialog = document.createElement('dialog');
    const words = document.createElement('p');
    const form = document.createElement('form');
    const choice = (textContent, value, kind) =>
      Object.assign(document.createElement('button'), { textContent, value, className: 'btn ' + kind });
    words.id = 'unsent';
    words.textContent = number === 1 ? one : many.replace('{0}', number);
    form.method = 'dialog';
    form.className = 'actions';
    form.append(choice(stay, '', 'primary'), choice(go, 'go', 'danger'));
    dialog.className = 'ask';
    dialog.setAttribute('aria-labelledby', 'unsent');
    dialog.append(words, form);
    dialog.addEventListener('close', () => {
      dialog.remove();
      busy = false;
      if (dialog.returnValue) {
        leave();
      } else {
        button.focus();
      }
    });
    document.body.append(dialog);
    dialog.showModal();
  }

  async function first(event) {
    if (!busy && !count()) {
      return;
    }
    event.preventDefault();
    if (!busy) {
      busy = true;
      await sendAll();
      const number = count();
      if (number) {
        ask(number);
      } else {
        leave();
      }
    }
  }

  button.addEventListener('click', first);
})();
