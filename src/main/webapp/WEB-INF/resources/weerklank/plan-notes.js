// What the planner has to say: whether all is saved, what was refused, and where a colleague was at work meanwhile.
(function () {
  const plan = window.plan = window.plan || {};
  const notes = plan.notes = {};

  // "Saved at 21:40", in the time of the place where the training is.
  notes.state = function (state) {
    const network = document.getElementById('network');
    network.hidden = state === 'saved' || state === 'saving';
    if (!network.hidden) {
      network.replaceChildren(plan.say(state), ...(state === 'stopped' ? waysOn() : []));
      document.getElementById('saved').textContent = plan.say('waiting');
    } else if (state === 'saving') {
      document.getElementById('saved').textContent = plan.say('saving');
    } else if (plan.model.savedAt) {
      document.getElementById('saved').textContent = plan.say('saved', time(plan.model.savedAt));
    }
  };

  function waysOn() {
    const way = (word, action) => {
      const made = plan.make('button', { type: 'button', class: 'btn small', text: plan.say(word) });
      made.addEventListener('click', action);
      return made;
    };
    return [way('go-on', plan.wire.goOn), way('open-anew', () => location.reload())];
  }

  function time(moment) {
    const zone = document.getElementById('plan').dataset.zone;
    return plan.time(new Date(moment).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: zone }));
  }

  function note(style, text, buttons) {
    const close = plan.make('button', { type: 'button', class: 'btn quiet small', text: plan.say('close') });
    const box = plan.make('div', { class: 'notice note ' + style, role: 'alert' }, [
      plan.make('p', { text: text }), plan.make('div', { class: 'note-buttons' }, [...buttons, close])
    ]);
    close.addEventListener('click', () => box.remove());
    document.getElementById('notes').append(box);
    return box;
  }

  function button(text, action) {
    const made = plan.make('button', { type: 'button', class: 'btn small', text: text });
    made.addEventListener('click', () => {
      if (action() !== false) {
        made.closest('.note').remove();
      }
    });
    return made;
  }

  notes.tell = (text, bad) => note(bad ? 'bad' : 'warn', text, []);

  // A value as people read it.
  function read(field, value) {
    if (value === null || value === '' || (Array.isArray(value) && !value.length)) {
      return plan.say('empty');
    }
    if (field === 'kind') {
      const option = document.querySelector('#kinds option[value="' + CSS.escape(value) + '"]');
      return option ? option.textContent : value;
    }
    if (field === 'themes') {
      return value.map((id) => (document.querySelector('[data-theme="' + id + '"]') || { dataset: { name: id } }).dataset.name).join(', ');
    }
    if (Array.isArray(value)) {
      return value.map((one) => one.what ? plan.materialLine(one) : one.label || one.address || one.name || one).join(', ');
    }
    return String(value);
  }

  /** Both values of a field that a colleague changed while it was typed here; nothing is overwritten until it is chosen. */
  notes.conflict = function (block, field, mine, theirs) {
    const old = document.querySelector('.note[data-conflict="' + block.local + '-' + field + '"]');
    if (old) {
      old.remove();
    }
    const text = plan.say('conflict', plan.title(block), plan.say('field-' + field), read(field, theirs), read(field, mine));
    const box = note('warn conflict', text, [
      button(plan.say('take-mine', read(field, mine).slice(0, 40)), () => { plan.type(block, field, mine); plan.show(); })
    ]);
    box.dataset.conflict = block.local + '-' + field;
    box.querySelector('.note-buttons .quiet').textContent = plan.say('keep-theirs');
  };

  /** A colleague took the block out, or its day; what was typed in it can become a new one. */
  notes.gone = function (block, word) {
    const mine = Object.assign({}, block.said);
    Object.entries({ ...block.typed, ...block.refused }).forEach(([field, typed]) => { mine[field] = typed.value; });
    Object.assign(block, { gone: true, typed: {}, again: null });
    note('warn conflict', plan.say(word, mine.title || plan.say('untitled')), [button(plan.say('make-new'), () => Boolean(plan.model.day) && makeNew(mine))]);
  };

  function makeNew(mine) {
    const fresh = plan.steps.add(plan.model.day.blocks.length, 'title');
    fresh.guessed = false;
    ['title', 'minutes', 'kind', 'method', 'goal', 'trainerNotes', 'handout', 'materials', 'themes']
      .forEach((field) => mine[field] !== undefined && plan.type(fresh, field, mine[field]));
    plan.show();
    return true;
  }

  /** What was refused stays in its field, until something else is typed there. Tells whether there was any. */
  notes.mistakes = function (block, problem) {
    const errors = problem.errors || [];
    const fields = Object.keys(block.typed);
    const wrong = fields.filter((field) => errors.some((error) => error.field.startsWith(field)));
    (wrong.length ? wrong : fields).forEach((field) => {
      block.refused[field] = { value: block.typed[field].value };
      delete block.typed[field];
    });
    const told = errors.map((error) => error.message).join(' ') || problem.detail || plan.say('failed');
    notes.wrong(block, told);
    return fields.length > 0;
  };

  notes.wrong = function (block, told) {
    document.querySelectorAll('.note.mistake[data-of="' + block.local + '"]').forEach((old) => old.remove());
    const box = note('bad mistake', plan.say('mistake', plan.value({ ...block, refused: {} }, 'title') || plan.say('untitled'), told), []);
    box.dataset.of = block.local;
  };

  /** A block that is right by now needs no word any more. */
  notes.clear = function () {
    document.querySelectorAll('.note.mistake').forEach((box) => {
      const block = plan.byLocal(box.dataset.of);
      if (!block || !Object.keys(block.refused).length) {
        box.remove();
      }
    });
  };
})();
