// What the trainer does: kept, shown and told at once, sent when there is a network.
(() => {
  'use strict';
  const page = window.dayPage;
  const { model, words, say, running, $ } = page;
  const TOO_SOON = 600;
  let last = 0;
  const acts = page.acts = { undo: null, told: '' };
  const fresh = () => [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, '0')).join('');

  const act = acts.act = (what, fields, words, back) => {
    if (!page.held) {
      return;
    }
    const key = fresh();
    model.kept.acts.push({ key, action: { kind: what, at: new Date().toISOString(), ...fields } });
    model.keep();
    if (what !== 'note') {
      acts.undo = back ? { key, words, back } : null;
    }
    acts.told = words;
    $('told').textContent = words;
    page.render();
    page.wire.send();
  };

  // a second tap on the same spot is meant for the first button, not for the one that came in its place
  acts.once = doing => {
    const time = Date.now();
    if (Math.abs(time - last) >= TOO_SOON) {
      last = time;
      doing();
    }
  };

  const coming = () => page.forecast(model.now(), Date.now()).rows.find(row => row.is === 'coming');

  acts.begin = () => {
    const next = coming();
    if (next) {
      const block = next.part.blocks[0];
      const name = page.title(model.now(), next.part);
      act('begin', { block }, say('told-begin', name), () => act('back', { block }, say('told-back', name)));
    }
  };

  // Does something with what is going on, if anything is.
  function going(doing) {
    const day = model.now();
    const part = running(day);
    part && doing(part.blocks[0], page.title(day, part), part);
  }

  acts.end = () => going((block, name) =>
    act('end', { block }, say('told-end', name), () => act('back', { block }, say('told-begin', name))));

  // What was begun by mistake has not begun; begun again, it began when it did.
  acts.back = () => going((block, name, part) => {
    const at = new Date(part.start).toISOString();
    act('back', { block }, say('told-back', name), () => act('begin', { block, at }, say('told-begin', name)));
  });

  acts.stretch = () => going((block, name, part) => {
    const before = part.extra;
    act('stretch', { block, minutes: before + 5 }, say('told-stretch', name),
      () => act('stretch', { block, minutes: before }, say('told-unstretch', name)));
  });

  acts.skip = part => {
    const name = page.title(model.now(), part);
    const block = part.blocks[0];
    act('skip', { block }, say('told-skip', name), () => act('keep', { block }, say('told-keep', name)));
  };

  acts.skipNext = () => {
    const next = coming();
    next && acts.skip(next.part);
  };

  acts.attend = (person, present) => {
    const again = person.present === present;
    act('attend', { person: person.id, present: again ? null : present },
      again ? '' : say(present ? 'told-present' : 'told-absent', person.name));
  };

  acts.all = () => {
    const unsaid = model.now().people.filter(one => one.present === undefined || one.present === null);
    unsaid.forEach(one => act('attend', { person: one.id, present: true }, words['told-all']));
  };

  // Adds whom a field names; tells whether it names somebody.
  acts.add = (input, what, fields) => {
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
  };

  // What was refused is not told as done, and there is nothing to undo of it.
  acts.refuse = refused => {
    acts.undo = acts.undo?.key === refused.key ? null : acts.undo;
    acts.told = `${words.refused} ${refused.no}`;
    $('told').textContent = acts.told;
  };

  // Takes away what was refused, once that was seen.
  acts.dismiss = refused => {
    model.kept.acts = model.kept.acts.filter(one => one.key !== refused.key);
    page.wire.keep();
    page.render();
  };

  // ---- Notes are kept while they are typed; of one that was not sent yet only the last wording goes out.
  const typing = new Map();

  acts.write = (block, text) => {
    clearTimeout(typing.get(block)?.timer);
    typing.set(block, { text, timer: setTimeout(() => acts.written(block), 1500) });
  };

  acts.written = block => {
    const note = typing.get(block);
    if (note) {
      clearTimeout(note.timer);
      typing.delete(block);
      model.kept.acts = model.kept.acts.filter(one =>
        one === page.wire.flying || one.ok || one.no || one.action.kind !== 'note' || one.action.block !== block);
      act('note', { block, text: note.text }, words['told-note']);
    }
  };

  acts.writtenAll = () => [...typing.keys()].forEach(acts.written);
})();
