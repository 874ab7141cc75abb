// The day as the server told it, and what was done since. All that is done is kept on the device first and then sent, each
// thing with a key of its own, so that the day goes on without network and nothing arrives twice.
(() => {
  'use strict';
  const page = window.dayPage = window.dayPage || {};
  const root = page.root = document.getElementById('day');
  const model = page.model = { told: JSON.parse(root.dataset.day), kept: null, stale: false, keepable: true };
  const place = page.place = 'wk.day.' + model.told.id;

  page.$ = id => document.getElementById(id);
  const words = page.words = JSON.parse(root.dataset.words);
  page.say = (word, ...values) => values.reduce((text, value, at) => text.replaceAll(`{${at}}`, () => value), words[word]);

  const moment = page.moment = text => text ? Date.parse(text) : null;
  const clockOf = new Intl.DateTimeFormat('nl', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: model.told.timeZone });
  page.clock = time => clockOf.format(time).replace(/^0(?=\d:)/, '');

  model.read = () => {
    model.kept = { acts: [], ids: {}, seen: 0, copies: [] };
    try {
      Object.assign(model.kept, JSON.parse(localStorage.getItem(place)));
    } catch { /* then nothing is kept */ }
    // a page that was kept on the device is older than what was done since, also where that was sent
    model.stale = moment(model.told.toldAt) <= model.kept.seen;
    if (!model.stale) {
      model.kept.acts = model.kept.acts.filter(act => !act.ok);
      model.kept.seen = moment(model.told.toldAt);
    }
  };

  model.keep = () => {
    if (!page.held) {
      return;
    }
    try {
      localStorage.setItem(place, JSON.stringify({ ...model.kept, send: root.dataset.send }));
      model.keepable = true;
    } catch {
      model.keepable = false;
    }
  };

  model.waiting = () => model.kept.acts.filter(act => !act.ok && !act.no);

  model.now = () => {
    const { told, kept, stale } = model;
    const day = {
      begins: moment(told.beginsAt), ends: moment(told.endsAt), closed: moment(told.closedAt),
      parts: told.parts.map(part => ({ ...part, pin: moment(part.pin), start: moment(part.startedAt), end: moment(part.endedAt), extra: part.extraMinutes })),
      blocks: new Map(told.blocks.map(block => [block.id, { ...block }])),
      people: told.people.map(one => ({ ...one })),
    };
    kept.acts.filter(act => !act.no && (stale || !act.ok)).forEach(act => page.apply(day, act, kept.ids));
    return day;
  };

  page.title = (day, part) => part.blocks.map(id => day.blocks.get(id).title || words.untitled).join(' / ');

  model.read();
})();
