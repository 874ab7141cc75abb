// The day as it is run from a tablet. All that is done is kept on the device first and then sent, each thing with a key of
// its own, so that the day goes on without network and nothing arrives twice.
(() => {
  'use strict';
  const root = document.getElementById('day');
  if (!root) {
    return;
  }
  const MINUTE = 60000;
  const COPY = 'weerklank-day';
  const TOO_SOON = 600;
  const $ = id => document.getElementById(id);
  const words = JSON.parse(root.dataset.words);
  const say = (word, ...values) => values.reduce((text, value, at) => text.replaceAll(`{${at}}`, () => value), words[word]);
  const lang = document.documentElement.lang;

  // ---- The day as the server told it, and what was done since.
  let told = JSON.parse(root.dataset.day);
  const moment = text => text ? Date.parse(text) : null;
  const place = 'wk.day.' + told.id;
  const clockOf = new Intl.DateTimeFormat('nl', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: told.timeZone });
  const clock = time => clockOf.format(time).replace(/^0(?=\d:)/, '');
  let kept = { acts: [], ids: {}, seen: 0 };
  let keepable = true;
  try {
    kept = { ...kept, ...JSON.parse(localStorage.getItem(place)) };
  } catch { /* then nothing is kept */ }
  // a page that was kept on the device is older than what was done since, also where that was sent
  let stale = moment(told.toldAt) <= kept.seen;
  if (!stale) {
    kept.acts = kept.acts.filter(act => !act.ok);
    kept.seen = moment(told.toldAt);
  }

  function keep() {
    try {
      localStorage.setItem(place, JSON.stringify(kept));
      keepable = true;
    } catch {
      keepable = false;
    }
  }

  const waiting = () => kept.acts.filter(act => !act.ok && !act.no);

  function now() {
    const day = {
      begins: moment(told.beginsAt), ends: moment(told.endsAt), closed: moment(told.closedAt),
      parts: told.parts.map(part => ({ ...part, pin: moment(part.pin), start: moment(part.startedAt), end: moment(part.endedAt), extra: part.extraMinutes })),
      blocks: new Map(told.blocks.map(block => [block.id, { ...block }])),
      people: told.people.map(one => ({ ...one })),
    };
    kept.acts.filter(act => !act.no && (stale || !act.ok)).forEach(act => apply(day, act));
    return day;
  }

  const state = part => part.skipped ? 'skipped' : part.start === null ? 'coming' : part.end === null ? 'running' : 'done';
  const running = day => day.parts.find(part => state(part) === 'running');

  // The same that the server does with it; it decides, as soon as it is reached.
  function apply(day, { key, action }) {
    const part = day.parts.find(one => one.blocks.includes(action.block));
    const at = Date.parse(action.at);
    const person = day.people.find(one => one.id === action.person || one.id === kept.ids[action.person]);
    const add = name => day.people.some(one => one.id === kept.ids[key]) || day.people.push({ id: key, name, present: true });
    const doing = {
      begin: () => {
        if (part.start === null) {
          const before = running(day);
          before && (before.end = Math.max(before.start, at));
          Object.assign(part, { start: at, end: null, skipped: false });
        }
      },
      end: () => { state(part) === 'running' && (part.end = Math.max(part.start, at)); },
      back: () => {
        if (state(part) === 'running') {
          const before = day.parts.find(one => one.end === part.start);
          part.start = null;
          before && (before.end = null);
        } else if (!running(day)) {
          part.end = null;
        }
      },
      stretch: () => { part.extra = action.minutes; },
      skip: () => { part.start === null && (part.skipped = true); },
      keep: () => { part.skipped = false; },
      note: () => { day.blocks.get(action.block).note = action.text; },
      attend: () => { person && (person.present = action.present); },
      'walk-in': () => add(action.text),
      substitute: () => { person && (person.present = false); add(action.text); },
      close: () => {
        const last = running(day);
        last && (last.end = Math.max(last.start, at));
        day.closed = day.closed || at;
      },
      reopen: () => { day.closed = null; },
    };
    (part || !action.block) && doing[action.kind]();
  }

  // How the rest follows; a pin keeps its time, and what it costs is told. As nl.weerklank.day.Forecast has it.
  function forecast(day, time) {
    const begun = day.closed ? day.parts.length : day.parts.findLastIndex(part => part.start !== null);
    let at = day.begins;
    const rows = day.parts.map((part, index) => {
      const own = state(part);
      const is = own === 'coming' && index < begun ? 'passed' : own;
      const length = (part.minutes + part.extra) * MINUTE;
      let start = at;
      let drift = 0;
      if (is === 'running') {
        start = part.start;
        at = Math.max(start + length, time);
      } else if (is === 'done') {
        start = part.start;
        at = Math.max(start, part.end);
      } else if (is === 'coming') {
        const free = Math.max(at, time);
        start = part.pin ?? free;
        drift = start - free;
        at = start + length;
      }
      return { part, is, start, end: at, drift, due: start + length };
    });
    return { rows, end: at };
  }

  // Of blocks that follow each other in a strand only the whole is known: each has its share.
  function took(day, block) {
    const part = day.parts.find(one => one.blocks.includes(block.id));
    if (part.skipped) {
      return 0;
    }
    if (part.start === null || part.end === null) {
      return null;
    }
    const strand = part.blocks.map(id => day.blocks.get(id)).filter(one => one.strand === block.strand);
    const whole = strand.reduce((sum, one) => sum + one.minutes, 0);
    const share = whole ? block.minutes / whole : +(strand.at(-1) === block);
    return Math.round((part.end - part.start) * share / MINUTE);
  }

  // ---- Doing something: kept, shown and told at once, sent when there is a network.
  let locked = false;
  let last = 0;
  let undo = null;
  let lastTold = '';
  const fresh = () => [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, '0')).join('');

  function act(what, fields, words, back) {
    if (locked) {
      return;
    }
    kept.acts.push({ key: fresh(), action: { kind: what, at: new Date().toISOString(), ...fields } });
    keep();
    if (what !== 'note') {
      undo = back ? { words, back } : null;
    }
    lastTold = words;
    $('told').textContent = words;
    render();
    send();
  }

  // a second tap on the same spot is meant for the first button, not for the one that came in its place
  function once(doing) {
    const time = Date.now();
    if (Math.abs(time - last) >= TOO_SOON) {
      last = time;
      doing();
    }
  }

  const title = (day, part) => part.blocks.map(id => day.blocks.get(id).title || words.untitled).join(' / ');

  function begin() {
    const day = now();
    const next = day.parts.length && forecast(day, Date.now()).rows.find(row => row.is === 'coming');
    if (next) {
      const block = next.part.blocks[0];
      const name = title(day, next.part);
      act('begin', { block }, say('told-begin', name), () => act('back', { block }, say('told-back', name)));
    }
  }

  function end() {
    const day = now();
    const part = running(day);
    if (part) {
      const block = part.blocks[0];
      const name = title(day, part);
      act('end', { block }, say('told-end', name), () => act('back', { block }, say('told-begin', name)));
    }
  }

  function stretch() {
    const day = now();
    const part = running(day);
    if (part) {
      const block = part.blocks[0];
      const name = title(day, part);
      const before = part.extra;
      act('stretch', { block, minutes: before + 5 }, say('told-stretch', name),
        () => act('stretch', { block, minutes: before }, say('told-unstretch', name)));
    }
  }

  function skip(part) {
    const name = title(now(), part);
    const block = part.blocks[0];
    act('skip', { block }, say('told-skip', name), () => act('keep', { block }, say('told-keep', name)));
  }

  const skipNext = () => {
    const next = forecast(now(), Date.now()).rows.find(row => row.is === 'coming');
    next && skip(next.part);
  };

  function attend(person, present) {
    const again = person.present === present;
    act('attend', { person: person.id, present: again ? null : present },
      again ? '' : say(present ? 'told-present' : 'told-absent', person.name));
  }

  function all() {
    const unsaid = now().people.filter(one => one.present === undefined || one.present === null);
    unsaid.forEach(one => act('attend', { person: one.id, present: true }, words['told-all']));
  }

  function add(input, what, fields) {
    const name = input.value.trim();
    if (!name) {
      $('told').textContent = words['no-name'];
      input.setAttribute('aria-invalid', 'true');
      input.focus();
      return false;
    }
    input.removeAttribute('aria-invalid');
    input.value = '';
    act(what, { ...fields, text: name }, say('told-added', name));
    return true;
  }

  // ---- Notes are kept while they are typed; of one that was not sent yet only the last wording goes out.
  const typing = new Map();

  function write(block, text) {
    clearTimeout(typing.get(block)?.timer);
    typing.set(block, { text, timer: setTimeout(() => written(block), 1500) });
  }

  function written(block) {
    const note = typing.get(block);
    if (note) {
      clearTimeout(note.timer);
      typing.delete(block);
      kept.acts = kept.acts.filter(one =>
        one === flying || one.ok || one.no || one.action.kind !== 'note' || one.action.block !== block);
      act('note', { block, text: note.text }, words['told-note']);
    }
  }

  // ---- Sending, one after the other, until the server names the same key.
  let busy = false;
  let flying = null;
  let tries = 0;
  let timer;
  let signedOut = false;

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

  async function send() {
    const next = waiting()[0];
    if (busy || !next || locked) {
      return;
    }
    busy = true;
    flying = next;
    clearTimeout(timer);
    const { status, json } = await ask({
      method: 'POST', body: JSON.stringify({ key: next.key, action: next.action }), headers: { 'Content-Type': 'application/json' },
    });
    busy = false;
    flying = null;
    signedOut = status === 401;
    if (status === 200 && json?.key === next.key) {
      done(next, json);
    } else if (json?.title && status >= 400 && status < 500 && ![401, 408, 429].includes(status)) {
      next.no = json.errors?.map(one => one.message).join(' ') || json.detail || json.title;
      keep();
      render();
      send();
    } else {
      if (!signedOut) {
        timer = setTimeout(send, Math.min(60, 2 ** tries) * 1000 * (0.5 + Math.random()));
      }
      tries += 1;
      standing();
      $('told').textContent = `${lastTold} ${$('sent').textContent}`.trim();
    }
  }

  function done(sent, json) {
    tries = 0;
    stale = false;
    told = json.day;
    sent.ok = true;
    if (json.participant) {
      kept.ids[sent.key] = json.participant;
    }
    if (sent.action.kind === 'substitute' && json.links.length) {
      showLinks(sent.action.text, json.links);
    }
    keep();
    render();
    if (waiting().length) {
      send();
    } else if (told.closedAt) {
      forget();
    }
  }

  // What is over and sent, or nobody's any more, does not stay on the device.
  function forget() {
    kept.acts = kept.acts.filter(one => one.no);
    try {
      localStorage.removeItem(place);
    } catch { /* then nothing is kept */ }
    window.caches?.delete(COPY);
  }

  async function refresh() {
    const { status, json } = await ask({});
    if (status === 200 && json?.id === told.id && !waiting().length) {
      told = json;
      stale = false;
      render();
    } else if (status === 401 && !waiting().length) {
      forget();
    }
  }

  const wake = () => document.visibilityState === 'visible' && (waiting().length ? send() : refresh());

  // ---- What is shown.
  function el(tag, attributes = {}, ...content) {
    const made = document.createElement(tag);
    Object.entries(attributes).forEach(([name, value]) => {
      if (typeof value === 'function') {
        made.addEventListener(name, value);
      } else if (value !== null && value !== undefined && value !== false) {
        made.setAttribute(name, value === true ? '' : value);
      }
    });
    made.append(...content.filter(one => one !== null && one !== undefined && one !== ''));
    return made;
  }

  // Rows that say the same stay the same element, so that neither focus nor what is typed in them is lost.
  function list(where, items) {
    const before = new Map([...where.children].map(row => [row.dataset.key, row]));
    const rows = items.map(({ key, says, build }) => {
      const known = before.get(String(key));
      if (known && known.dataset.says === says) {
        return known;
      }
      const row = build();
      row.dataset.key = key;
      row.dataset.says = says;
      return row;
    });
    if (rows.length !== where.children.length || rows.some((row, at) => row !== where.children[at])) {
      const focus = document.activeElement;
      const mark = where.contains(focus) && focus.dataset.focus;
      where.replaceChildren(...rows);
      mark && document.activeElement !== focus && where.querySelector(`[data-focus="${mark}"]`)?.focus();
    }
  }

  const minutes = time => Math.round(time / MINUTE);

  function standing() {
    const left = waiting().length;
    const shown = $('sent');
    const failing = tries > 0 || signedOut || !navigator.onLine;
    root.classList.toggle('is-unsent', left > 0 && failing);
    if (!left) {
      shown.textContent = words.sent;
    } else if (signedOut) {
      shown.replaceChildren(el('a', { href: root.dataset.signIn }, words['sign-in']));
    } else if (failing || !keepable) {
      shown.textContent = !keepable ? words.unkept : left === 1 ? words['unsent-one'] : say('unsent', left);
    } else {
      shown.textContent = words.sending;
    }
    $('retry').hidden = !(left && failing && !signedOut);
  }

  function drift(day, ahead) {
    if (!day.parts.length || day.closed) {
      return day.closed ? words.closed : '';
    }
    const late = minutes(ahead.end - day.ends);
    return say(late > 0 ? 'late' : late < 0 ? 'early' : 'on-time', clock(ahead.end), Math.abs(late));
  }

  function noteField(block) {
    return el('label', { class: 'note' }, el('span', {}, words.note),
      (() => {
        const area = el('textarea', {
          rows: 2, maxlength: 2000, 'aria-label': say('note-of', block.title || words.untitled), 'data-note': block.id,
          input: () => write(block.id, area.value), change: () => written(block.id),
        });
        area.value = block.note || '';
        return area;
      })());
  }

  function fact(word, text) {
    return text ? el('p', { class: 'fact' }, el('b', {}, words[word]), ' ', text) : null;
  }

  function who(block) {
    return [block.leader && say('leader', block.leader), block.room && say('room', block.room)].filter(Boolean).join(', ');
  }

  function blockBody(block, several) {
    return el('div', { class: 'block k-' + block.kind },
      several ? el('h3', {}, [block.strand, block.title || words.untitled].filter(Boolean).join(': ')) : null,
      who(block) ? el('p', { class: 'soft' }, who(block)) : null,
      block.trainerNotes ? el('p', { class: 'notes' }, block.trainerNotes) : null,
      fact('method', block.method), fact('goal', block.goal), fact('materials', block.materials.join(', ')),
      noteField(block));
  }

  function showNow(day, ahead, time) {
    const row = ahead.rows.find(one => one.is === 'running');
    const first = ahead.rows.find(one => one.is === 'coming');
    const begun = day.parts.some(part => part.start !== null || part.skipped);
    const idle = !day.parts.length ? words['no-plan'] : !first ? words['all-done']
      : begun ? words.waiting : say('before', clock(day.begins));
    $('planless').hidden = day.parts.length > 0;
    $('now').className = 'card now' + (row ? '' : ' idle') + (row ? ' k-' + day.blocks.get(row.part.blocks[0]).kind : '');
    $('now-title').textContent = row ? title(day, row.part) : idle;
    $('track').hidden = !row;
    $('now-acts').hidden = !row;
    const over = row ? minutes(time - row.due) : 0;
    $('left').textContent = !row ? '' : [
      over > 0 ? say('over', clock(row.due), over) : say('until', clock(row.due), Math.max(0, Math.ceil((row.due - time) / MINUTE))),
      say('since', clock(row.start)), row.part.extra ? say('extra', row.part.extra) : null,
    ].filter(Boolean).join(' · ');
    if (row) {
      const length = Math.max(1, row.due - row.start);
      $('bar').style.transform = `scaleX(${Math.max(0, Math.min(1, (time - row.start) / length))})`;
      $('track').classList.toggle('is-over', over > 0);
    }
    list($('now-body'), !row ? [] : row.part.blocks.map(id => ({
      key: id, says: String(row.part.blocks.length), build: () => blockBody(day.blocks.get(id), row.part.blocks.length > 1),
    })));
    $('undo').hidden = !undo;
    $('undo').firstElementChild.textContent = undo ? undo.words : '';
  }

  function fixed(row) {
    if (!row.part.pin || row.is !== 'coming') {
      return '';
    }
    const apart = minutes(row.drift);
    return ' · ' + say('pinned', clock(row.part.pin))
      + (apart > 0 ? ' · ' + say('gap', apart) : apart < 0 ? ' · ' + say('overlap', -apart) : '');
  }

  function showNext(day, ahead) {
    const row = ahead.rows.find(one => one.is === 'coming');
    $('next').hidden = !day.parts.length || Boolean(day.closed) || (!row && !running(day));
    $('next-title').textContent = row ? title(day, row.part) : words['nothing-next'];
    $('next-acts').hidden = !row;
    $('next-when').textContent = row ? say('when', clock(row.start), row.part.minutes + row.part.extra) + fixed(row) : '';
    $('next-when').classList.toggle('warn', Boolean(row && row.drift < 0 && minutes(row.drift) < 0));
  }

  function planRow(day, row) {
    const name = title(day, row.part);
    const id = row.part.blocks[0];
    const length = say('minutes', row.part.minutes) + (row.part.extra ? ' ' + say('extra', row.part.extra) : '');
    const word = row.is === 'coming' ? '' : ' · ' + words['state-' + row.is];
    const skipping = row.is === 'coming' || row.is === 'passed';
    return el('li', { class: row.is + ' k-' + day.blocks.get(id).kind },
      el('span', { class: 'time' }, clock(row.start)),
      el('div', { class: 'what' }, el('b', {}, name), el('span', { class: row.drift < 0 && minutes(row.drift) ? 'soft warn' : 'soft' }, length + word + fixed(row)),
        row.is === 'done' && !day.closed ? el('details', {}, el('summary', {}, words.note), ...row.part.blocks.map(block => noteField(day.blocks.get(block)))) : null),
      day.closed ? null : row.is === 'skipped'
        ? el('button', { type: 'button', class: 'quiet', 'aria-label': say('keep-of', name), 'data-focus': id, click: () => act('keep', { block: id }, say('told-keep', name)) }, words.keep)
        : skipping ? el('button', { type: 'button', class: 'quiet', 'aria-label': say('skip-of', name), 'data-focus': id, click: () => skip(row.part) }, words.skip) : null);
  }

  function showPlan(day, ahead) {
    list($('plan'), ahead.rows.map(row => ({
      key: row.part.blocks[0],
      says: [row.is, clock(row.start), row.part.minutes, row.part.extra, minutes(row.drift), Boolean(day.closed)].join(),
      build: () => planRow(day, row),
    })));
  }

  let substituting = null;

  function personRow(person) {
    const button = (present, word) => el('button', {
      type: 'button', class: 'pick', 'aria-pressed': String(person.present === present), 'aria-label': say(word + '-of', person.name),
      'data-focus': `${person.id}-${word}`, click: () => attend(person, present),
    }, words[word]);
    return el('li', {}, el('span', { class: 'name' }, person.name),
      el('span', { class: 'picks' }, button(true, 'present'), button(false, 'absent')),
      person.present !== false ? null : substituting === person.id ? substituteForm(person)
        : el('button', { type: 'button', class: 'quiet', 'aria-label': say('substitute-of', person.name), 'data-focus': person.id + '-instead',
          click: () => { substituting = person.id; render(); $('instead').focus(); } }, words.substitute));
  }

  function substituteForm(person) {
    const input = el('input', { id: 'instead', maxlength: 200, autocomplete: 'off' });
    return el('form', {
      novalidate: true,
      submit: event => {
        event.preventDefault();
        const before = substituting;
        substituting = null;
        if (!add(input, 'substitute', { person: person.id })) {
          substituting = before;
        } else {
          $('people-title').focus();
        }
      },
    }, el('label', { for: 'instead' }, say('substitute-of', person.name)), el('div', { class: 'row' }, input, ' ', el('button', {}, words.add)));
  }

  function showPeople(day) {
    list($('people'), day.people.map(person => ({
      key: person.id, says: [person.name, person.present, substituting === person.id].join(), build: () => personRow(person),
    })));
    const there = day.people.filter(one => one.present).length;
    $('count').textContent = day.people.length ? say('count', there, day.people.length) : '';
    $('all').parentElement.hidden = !day.people.some(one => one.present === undefined || one.present === null);
  }

  function code({ codeSize, codePath }) {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    svg.setAttribute('viewBox', `0 0 ${codeSize} ${codeSize}`);
    svg.setAttribute('role', 'img');
    svg.setAttribute('aria-label', words.qr);
    svg.setAttribute('shape-rendering', 'crispEdges');
    path.setAttribute('d', codePath);
    svg.append(path);
    return svg;
  }

  function showLinks(name, links) {
    $('links').hidden = false;
    $('links').replaceChildren(el('h3', {}, say('link', name)), el('p', {}, words['link-hint']),
      ...links.map(one => el('div', { class: 'fresh' }, el('p', {}, el('b', {}, one.title)), code(one), el('p', { class: 'address' }, one.link),
        el('button', { type: 'button', click: event => copy(one.link, event.target) }, words.copy))),
      el('button', { type: 'button', class: 'quiet', click: () => { $('links').hidden = true; } }, words.hide));
  }

  function copy(text, button) {
    navigator.clipboard?.writeText(text).then(() => {
      button.textContent = words.copied;
      $('told').textContent = words.copied;
    }).catch(() => { /* the address stands there to be read */ });
  }

  function showRefused() {
    const refused = kept.acts.filter(one => one.no);
    $('refused').hidden = !refused.length;
    list($('refused').querySelector('ul'), refused.map(one => ({
      key: one.key, says: one.no,
      build: () => el('li', {}, [one.action.text, one.no].filter(Boolean).join(': '), ' ',
        el('button', { type: 'button', class: 'quiet', click: () => { kept.acts = kept.acts.filter(other => other !== one); keep(); render(); } }, words.dismiss)),
    })));
  }

  function showReview(day) {
    $('review').hidden = !day.closed;
    if (!day.closed) {
      return;
    }
    const blocks = [...day.blocks.values()];
    const really = blocks.map(block => took(day, block));
    const sum = numbers => numbers.reduce((all, one) => all + one, 0);
    const known = blocks.filter((block, at) => really[at] !== null);
    $('review-sum').textContent = say('sum', sum(known.map(block => block.minutes)), sum(really.filter(one => one !== null)));
    list($('review').querySelector('tbody'), blocks.flatMap((block, at) => {
      const real = really[at];
      const apart = real === null ? '' : (real > block.minutes ? '+' : real < block.minutes ? '−' : '') + Math.abs(real - block.minutes);
      const skipped = day.parts.find(part => part.blocks.includes(block.id)).skipped;
      const word = skipped ? words['state-skipped'] : real === null ? words['state-passed'] : '';
      return [{
        key: block.id, says: [real, skipped].join(),
        build: () => el('tr', {}, el('th', { scope: 'row' }, block.title || words.untitled, word ? el('span', { class: 'soft' }, ' ' + word) : null),
          el('td', { class: 'num' }, String(block.minutes)),
          el('td', { class: 'num' }, real === null ? '–' : String(real)), el('td', { class: 'num' }, apart)),
      }, {
        key: block.id + '-note', says: '',
        build: () => el('tr', { class: 'of-note' }, el('td', { colspan: 4 },
          el('details', { open: Boolean(block.note) }, el('summary', {}, words.note), noteField(block)))),
      }];
    }));
  }

  function render() {
    const time = Date.now();
    const day = now();
    const ahead = forecast(day, time);
    $('clock').textContent = clock(time);
    $('drift').textContent = drift(day, ahead);
    $('now').hidden = Boolean(day.closed);
    $('close').parentElement.hidden = Boolean(day.closed) || !day.parts.length;
    $('plan').parentElement.hidden = !day.parts.length;
    showNow(day, ahead, time);
    showNext(day, ahead);
    showPlan(day, ahead);
    showPeople(day);
    showReview(day);
    showRefused();
    standing();
  }

  // ---- Beginning, once this tab is the only one with this day.
  const actions = {
    begin: () => once(begin),
    end: () => once(end),
    stretch,
    'skip-next': () => once(skipNext),
    undo: () => undo?.back(),
    all,
    retry: () => { tries = 0; send(); },
    close: () => { act('close', {}, words['told-close']); $('review-title').focus(); },
    reopen: () => { act('reopen', {}, words['told-reopen']); $('now-title').focus(); },
  };

  function alone() {
    navigator.locks?.request(place, { ifAvailable: true }, lock => {
      if (lock) {
        return new Promise(() => {});
      }
      locked = true;
      $('second').hidden = false;
      document.querySelector('.columns').inert = true;
      navigator.locks.request(place, () => {
        location.reload();
        return new Promise(() => {});
      });
      return null;
    });
  }

  // A copy of the page stays on the device, for when it is opened again without network.
  async function keepCopy() {
    const sent = kept.acts.filter(one => one.ok);
    const store = await caches.open(COPY);
    const files = [...document.querySelectorAll('link[rel=stylesheet], script[src]')].map(one => one.href || one.src);
    await store.addAll(files);
    const answer = await fetch(location.href);
    const page = answer.ok && !answer.redirected ? await answer.clone().text() : '';
    const day = new DOMParser().parseFromString(page, 'text/html').getElementById('day');
    if (day && !told.closedAt) {
      await store.put(location.href, answer);
      kept.seen = moment(JSON.parse(day.dataset.day).toldAt);
      kept.acts = kept.acts.filter(one => !sent.includes(one));
      keep();
      root.dataset.kept = '';
    }
  }

  async function work() {
    await navigator.serviceWorker.register(root.dataset.worker);
    await navigator.serviceWorker.ready;
    await keepCopy();
  }

  document.addEventListener('click', event => actions[event.target.dataset?.do]?.());
  $('walk-in').addEventListener('submit', event => {
    event.preventDefault();
    add($('name'), 'walk-in', {});
  });
  addEventListener('online', wake);
  addEventListener('pageshow', event => event.persisted && wake());
  document.addEventListener('visibilitychange', wake);
  addEventListener('pagehide', () => [...typing.keys()].forEach(written));
  setInterval(render, 5000);
  alone();
  render();
  send();
  addEventListener('load', () => navigator.serviceWorker && window.caches && work().catch(() => { /* then not without network */ }));
})();
