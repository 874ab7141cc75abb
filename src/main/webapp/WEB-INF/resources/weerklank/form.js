// The form on a phone: keeps what is typed on the device, and sends it exactly once, whatever the network does.
// Sent to the browser without whole-line comments and indentation, so no text here spans lines.
(() => {
  'use strict';
  const path = location.pathname;
  const main = document.querySelector('main');
  const form = main.querySelector('[name=end]')?.form;
  const words = document.getElementById('words').content;
  const live = /\/f\/[^/]+$/.test(path);
  const tablet = new URLSearchParams(location.search).has('tablet');
  const said = main.querySelector('[data-said]') || main.appendChild(document.createElement('p'));
  const all = (selector, where = form) => [...where.querySelectorAll(selector)];

  // ---- What the device keeps: a draft or what is queued, the receipt, one's own sentence. Nothing of it in clear names.
  const sum = (text, seed) => [...text].reduce((h, c) => Math.imul(h ^ c.codePointAt(0), 16777619), seed) >>> 0;
  const hash = text => sum(text, 2166136261).toString(36) + sum(text + text, 40389).toString(36);
  const name = 'wk.' + hash(path.slice(path.lastIndexOf('/') + 1));
  // A shared device forgets all, but for the time of this tab which number was used.
  const box = () => tablet ? sessionStorage : localStorage;
  const get = key => { try { return JSON.parse(box().getItem(key)); } catch { return null; } };
  const put = (key, value) => { try { box().setItem(key, JSON.stringify(value)); return true; } catch { return false; } };
  const drop = key => { try { box().removeItem(key); } catch { /* then there is nothing */ } };
  const mine = form && name + '.' + form.elements.v.value;
  const begun = () => { try { return Object.keys(box()).find(key => key.startsWith(name + '.') && key !== mine); } catch { return null; } };
  const draft = mine || begun();

  const word = kind => {
    const copy = words.querySelector(`[data-word=${kind}]`).cloneNode(true);
    copy.className = kind;
    return copy;
  };
  const say = kind => {
    if (said.dataset.kind !== kind) {
      said.dataset.kind = kind;
      said.replaceChildren(word(kind));
    }
  };

  // ---- What is in the form.
  const bytes = () => new URLSearchParams(new FormData(form)).toString();
  const freeze = on => form && [...form.elements].forEach(control => { control.disabled = on; });

  function fill(text) {
    const fields = new URLSearchParams(text);
    for (const control of form.elements) {
      const values = fields.getAll(control.name);
      if (/radio|checkbox/.test(control.type)) {
        control.checked = values.includes(control.value);
      } else if (values.length && !/hidden|submit|button/.test(control.type)) {
        control.value = values.pop();
        control.value && control.closest('details')?.setAttribute('open', '');
      }
    }
    form.elements.sid.value = fields.get('sid');
  }

  function keep() {
    if (!tablet) {
      say(put(draft, { b: bytes() }) ? 'saved' : 'unkept');
    }
  }

  // ---- What follows from the answers: questions that are only asked then, progress, how a quote will read.
  const marks = { true: '1', false: '0' };
  const meets = ({ dataset }) => !form.querySelector(`[name="${dataset.if}-na"]:checked`)
    && all(`[name="${dataset.if}"]:checked`).some(picked => !picked.closest('[hidden],.void')
      && dataset.is.split(',').some(mark => mark === picked.value || mark === marks[picked.value]));
  const fields = question => all('input:not([type=hidden]),textarea,select', question)
    .filter(input => !input.closest('.consent'));
  const inputs = question => fields(question).filter(input => !/-(remark|other)$/.test(input.name));
  const answered = input => /radio|checkbox/.test(input.type) ? input.checked : input.value.trim();
  const picked = field => form.querySelector(`[name="${field}"]:checked`)?.value;

  // "Vraag 3 van 8" counts what is asked now, as long as it is.
  function number(place, ...numbers) {
    place && (place.textContent = place.textContent.replace(/\d+/g, before => numbers.length ? numbers.shift() : before));
  }

  // What was filled in before and is not asked any more does not count: it stays in sight, and says so.
  function ask(question) {
    const asked = meets(question);
    const left = !asked && (fields(question).some(answered) || question.contains(document.activeElement));
    question.hidden = !asked && !left;
    if (question.classList.contains('void') !== left) {
      question.classList.toggle('void');
      left ? question.prepend(word('gone')) : question.querySelector('.gone').remove();
    }
  }

  function follow() {
    all('[data-if]').forEach(ask);
    const asked = all('.q:not([hidden],.void)').filter(question => inputs(question).length);
    asked.forEach((question, at) => number(question.querySelector('.num'), at + 1, asked.length));
    number(form.querySelector('h1 ~ .who'), asked.length);
    const progress = form.querySelector('progress');
    if (progress) {
      progress.max = asked.length;
      progress.value = asked.filter(question => inputs(question).some(answered)).length;
    }
    all('[data-preview]').forEach(preview);
  }

  function preview(place) {
    const field = place.dataset.preview;
    const quote = form.elements[field].value.trim();
    const name = picked(field + '-name') === 'first' && (form.dataset.name || form.elements.firstName?.value.trim());
    const below = place.querySelector('figcaption');
    place.hidden = !quote || !/report|public/.test(picked(field + '-use'));
    place.querySelector('blockquote').textContent = quote;
    below.textContent = name ? name + below.dataset.after : below.dataset.nobody;
  }

  // ---- Sending: what was frozen goes out again and again, until the server names the same number.
  let body, busy, tries, timer, release;
  let notBefore = 0;

  function queue(frozen) {
    body = frozen;
    tries = 0;
    freeze(true);
    body.kept = !tablet && put(draft, { b: body.b, q: 1 });
    send();
  }

  async function post() {
    const stop = new AbortController();
    const late = setTimeout(() => stop.abort(), 30000);
    try {
      const reply = await fetch(path, {
        method: 'POST', body: body.b, redirect: 'manual', signal: stop.signal,
        headers: { Accept: 'application/json', 'Content-Type': 'application/x-www-form-urlencoded' },
      });
      const [, problem] = /^application\/(problem\+)?json/.exec(reply.headers.get('Content-Type')) || [, null];
      const json = problem !== null && await reply.json();
      return { status: reply.status, json, problem, wait: +reply.headers.get('Retry-After') || 0 };
    } catch {
      return { status: 503, wait: 0 };
    } finally {
      clearTimeout(late);
    }
  }

  async function send() {
    if (busy || !body) {
      return;
    }
    busy = true;
    clearTimeout(timer);
    tries || say('sending');
    const { status, json, problem, wait } = await post();
    busy = false;
    if (status < 300 && json && json.sid === new URLSearchParams(body.b).get('sid')) {
      done(json);
    } else if (problem && status >= 400 && status < 500 && status !== 408 && status !== 429) {
      giveBack(json);
    } else {
      // what answers, but not as the server does, is a network that wants a sign-in first
      say((json || status > 499 ? 'queued' : 'portal') + (body.kept ? '' : '-open'));
      notBefore = Date.now() + wait * 1000;
      // a whole class that was refused at once should not come back at once
      timer = setTimeout(send, 1000 * (wait + Math.min(60, 2 ** tries++) * (0.5 + Math.random())));
    }
  }

  const nudge = () => document.visibilityState === 'visible' && Date.now() >= notBefore && send();

  function done({ sid, receipt }) {
    tablet || remember(form?.dataset.own, receipt);
    body = null;
    // that number is remembered: a page from before, shown without network, must not be sent for somebody else
    const memory = tablet ? { s: hash(sid) } : { s: hash(sid), r: receipt };
    put(name, memory) || (drop(draft), put(name, memory));
    drop(draft);
    mine && drop(begun());
    release?.();
    thank(receipt, tablet ? 'next' : 'thanks');
    main.querySelector('h1').focus();
    if (tablet) {
      navigator.serviceWorker?.controller && fetch(path + location.search).catch(() => {});
      rest();
    }
  }

  function remember(field, receipt) {
    const place = 'wk.own.' + form?.dataset.group;
    const own = field && new URLSearchParams(body.b).get(field);
    if (field && get(name)) {
      // somebody else sent the form from here before: whose sentence it is would be anybody's guess
      drop(place);
    } else if (own) {
      put(place, { w: own, on: Date.now(), r: receipt });
    }
  }

  function thank(receipt, kind) {
    main.replaceChildren(word(kind));
    main.querySelector('.code').textContent = receipt;
    all('a', main).forEach(link => { link.href += receipt + '?lang=' + document.documentElement.lang; });
  }

  function giveBack(problem) {
    body = null;
    freeze(false);
    if (form) {
      form.elements.sid.value = problem.sid || form.elements.sid.value;
      keep();
    } else {
      put(draft, { b: get(draft).b });
      say('unsent');
    }
    tell(problem.errors?.length ? problem.errors : [{ message: problem.detail || problem.title }]);
  }

  function tell(mistakes) {
    all('.errors,.error', main).forEach(before => before.remove());
    all('.wrong', main).forEach(before => before.classList.remove('wrong'));
    all('[aria-invalid]', main).forEach(before => before.removeAttribute('aria-invalid'));
    const box = word('errors');
    for (const { field, label, message } of mistakes) {
      const line = box.querySelector('ul').appendChild(document.createElement('li'));
      const place = field && document.getElementById(field);
      if (place) {
        const link = line.appendChild(document.createElement('a'));
        link.href = '#' + field;
        link.textContent = label;
        line.append(document.createElement('br'));
        mark(place, message);
      }
      line.append(message);
    }
    (main.querySelector('h1 + .who') || main.querySelector('h1')).after(box);
    box.focus();
  }

  function mark(place, message) {
    place.closest('[data-if]')?.removeAttribute('hidden');
    place.closest('details')?.setAttribute('open', '');
    place.closest('.q,.block')?.classList.add('wrong');
    const error = document.createElement('p');
    error.className = 'error';
    error.id = place.id + '-e';
    error.textContent = message;
    const above = document.getElementById(place.id + '-h') || place.querySelector('legend');
    above ? above.after(error) : (place.closest('.amount') || place).before(error);
    const help = (place.getAttribute('aria-describedby') || '').split(' ').filter(id => id && id !== error.id);
    place.setAttribute('aria-describedby', [...help, error.id].join(' '));
    place.type === 'fieldset' || place.setAttribute('aria-invalid', 'true');
  }

  // ---- A shared tablet: the next person finds an empty form, also when nobody presses the button.
  function rest() {
    clearTimeout(timer);
    timer = setTimeout(fresh, 60000);
  }
  // with the questions of today; where an address names earlier ones, it does so at its end
  const earlier = /[?&]v=\d+$/;
  const fresh = () => location.replace(path + location.search.replace(earlier, ''));

  // ---- Beginning, once this tab is the only one with this form.
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

  function echo() {
    const own = form.dataset.group && !form.dataset.own && !main.querySelector('.echo') && !tablet
      && get('wk.own.' + form.dataset.group);
    const theme = own && all('[id]').find(place => /^t\d+$/.test(place.id));
    if (theme) {
      const place = word('echo');
      const day = new Date(own.on).toLocaleDateString(document.documentElement.lang, { dateStyle: 'long' });
      place.querySelector('p').textContent = place.querySelector('p').textContent.replace('{0}', day);
      place.querySelector('blockquote').textContent = own.w;
      (theme.closest('.q') || theme).before(place);
    }
  }

  // What was erased by its receipt is forgotten here too; sentences of other forms stay.
  function forget(erased) {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith('wk.own.') && get(key)?.r === erased.dataset.erased) {
        drop(key);
        erased.hidden = false;
      }
    }
  }

  const actions = {
    retry: () => { tries = 0; send(); },
    now: () => queue({ b: get(draft).b }),
    again: () => { put(name, { s: get(name).s }); fresh(); },
    fresh,
  };

  if (form) {
    // which answer leads to a question is seen by answering
    all('.only').forEach(line => line.remove());
    follow();
    form.addEventListener('input', () => { follow(); live && keep(); });
  }
  const erased = main.querySelector('[data-erased]');
  erased && forget(erased);
  if (!live) {
    return;
  }
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
})();
