// What an action does to a day: the same that nl.weerklank.day.DayWriting does with it, which decides as soon as it is
// reached. It knows nothing of the page.
(() => {
  'use strict';
  const page = window.dayPage = window.dayPage || {};
  const { state, running, MINUTE } = page;
  const SAME_DAY = 12 * 60 * MINUTE;

  const planned = part => part.start + (part.minutes + part.extra) * MINUTE;

  // When a running part ended; one begun longer ago than a day lasts was forgotten, and took the time it was to take.
  const ended = (part, at) => at > part.start + SAME_DAY ? planned(part) : Math.max(part.start, at);

  function steps(day, part, at, action) {
    return {
      begin: () => {
        if (part.start === null) {
          const before = running(day);
          before && (before.end = ended(before, at));
          Object.assign(part, { start: at, end: null, skipped: false });
        }
      },
      end: () => { state(part) === 'running' && (part.end = ended(part, at)); },
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
      close: () => {
        const last = running(day);
        last && (last.end = at > day.ends + SAME_DAY ? planned(last) : ended(last, at));
        day.closed = day.closed || at;
      },
      reopen: () => { day.closed = null; },
    };
  }

  // Who was added is known by the key of that action until the server told which participant that is.
  function meetings(day, key, action, ids) {
    const person = day.people.find(one => one.id === action.person || one.id === ids[action.person]);
    const add = (name, insteadOf = null) => day.people.some(one => one.id === ids[key])
      || day.people.push({ id: key, name, present: true, insteadOf });
    return {
      attend: () => { person && (person.present = action.present); },
      'walk-in': () => add(action.text),
      substitute: () => { person && (person.present = false); add(action.text, person?.id); },
    };
  }

  // Does the action to the day; "ids" tells which participant somebody became who was added with a key.
  page.apply = (day, { key, action }, ids) => {
    const part = day.parts.find(one => one.blocks.includes(action.block));
    const doing = { ...steps(day, part, Date.parse(action.at), action), ...meetings(day, key, action, ids) };
    (part || !action.block) && doing[action.kind]();
  };
})();
