// What is shown: the making of it, whether all was sent, and what was refused.
(() => {
  'use strict';
  const page = window.dayPage;
  const { root, model, acts, wire, words, say, clock, $ } = page;
  const minutes = page.minutes = time => Math.round(time / page.MINUTE);
  const AROUND = 24 * 60 * page.MINUTE;

  // "45 min"; what takes more than an hour and a half as "10 u 25", for nobody reckons in 625 minutes.
  const span = page.span = length => length <= 90 ? say('minutes', length) : length % 60
    ? say('both', Math.floor(length / 60), String(length % 60).padStart(2, '0')) : say('hours', length / 60);

  // Whether the day is so far off that nothing of it can be begun: -1 where it is to come, 1 where it was; else 0.
  const off = page.off = day => Date.now() < day.begins - AROUND ? -1 : Date.now() > day.ends + AROUND ? 1 : 0;

  const dateOf = new Intl.DateTimeFormat(document.documentElement.lang === 'en' ? 'en-GB' : 'nl',
    { weekday: 'short', day: 'numeric', month: 'long', timeZone: model.told.timeZone });
  page.date = time => dateOf.format(time);

  const el = page.el = (tag, attributes = {}, ...content) => {
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
  };

  // What somebody typed, as paragraphs and lists: as on paper, a hyphen begins a line of a list.
  page.prose = text => {
    const parts = [];
    text.trim().split('\n').map(line => line.trim()).forEach(line => {
      const item = /^[-•] +(.*)/.exec(line);
      const last = parts[parts.length - 1];
      if (item) {
        const items = last?.localName === 'ul' ? last : el('ul', { class: 'bullets' });
        items.append(el('li', {}, item[1]));
        last !== items && parts.push(items);
      } else if (line && last?.localName === 'p') {
        last.append('\n' + line);
      } else {
        parts.push(line ? el('p', {}, line) : null);
      }
    });
    return parts.filter(Boolean);
  };

  // Rows that say the same stay the same element, so that neither focus nor what is typed in them is lost.
  const list = page.list = (where, items) => {
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
  };

  page.showStanding = () => {
    const left = model.waiting().length;
    const shown = $('sent');
    const failing = wire.tries > 0 || wire.signedOut || !navigator.onLine;
    root.classList.toggle('is-unsent', left > 0 && failing);
    if (!left) {
      shown.textContent = words.sent;
    } else if (wire.signedOut) {
      shown.replaceChildren(el('a', { href: root.dataset.signIn }, words['sign-in']));
    } else if (failing || !model.keepable) {
      shown.textContent = !model.keepable ? words.unkept : left === 1 ? words['unsent-one'] : say('unsent', left);
    } else {
      shown.textContent = words.sending;
    }
    $('retry').hidden = !(left && failing && !wire.signedOut);
  };

  function drift(day, ahead) {
    if (!day.parts.length || day.closed || off(day)) {
      return day.closed ? words.closed : '';
    }
    const late = minutes(ahead.end - day.ends);
    return say(late > 0 ? 'late' : late < 0 ? 'early' : 'on-time', clock(ahead.end), span(Math.abs(late)));
  }

  page.noteField = block => {
    const area = el('textarea', {
      rows: 2, 'aria-label': say('note-of', block.title || words.untitled), 'data-note': block.id,
      input: () => acts.write(block.id, area.value), change: () => acts.written(block.id),
    });
    area.value = block.note || '';
    return el('label', { class: 'note' }, el('span', {}, words.note), area);
  };

  function showRefused() {
    const refused = model.kept.acts.filter(one => one.no);
    $('refused').hidden = !refused.length;
    list($('refused').querySelector('ul'), refused.map(one => ({
      key: one.key, says: one.no,
      build: () => el('li', {}, [one.action.text, one.no].filter(Boolean).join(': '), ' ',
        el('button', { type: 'button', class: 'quiet', click: () => acts.dismiss(one) }, words.dismiss)),
    })));
  }

  page.render = () => {
    const time = Date.now();
    const day = model.now();
    const ahead = page.forecast(day, time);
    $('clock').textContent = clock(time);
    $('drift').textContent = drift(day, ahead);
    $('now').hidden = Boolean(day.closed);
    $('close').parentElement.hidden = Boolean(day.closed) || !day.parts.length || off(day) < 0;
    $('plan').parentElement.hidden = !day.parts.length;
    page.showNow(day, ahead, time);
    page.showNext(day, ahead);
    page.showReach(day, ahead);
    page.showPlan(day, ahead);
    page.showPeople(day);
    page.showReview(day);
    showRefused();
    page.showStanding();
  };
})();
