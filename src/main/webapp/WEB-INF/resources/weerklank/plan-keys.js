// The rows as quick as a spreadsheet: what is typed is kept when the field is left, Enter goes on to the next block, and
// every step has a key and a button.
(function () {
  const plan = window.plan = window.plan || {};
  const model = plan.model;
  // Where the keyboard came into the row that it is in: there Enter goes on in the next one.
  let began = { row: null, field: 'minutes' };

  const listed = (element) => element.closest('#blocks [data-block]');

  // All that are ticked where this one is, or else this one.
  function meant(block) {
    return model.ticked.has(block) ? plan.blocks().filter((one) => model.ticked.has(one)) : [block];
  }

  const ACTS = {
    up: (block) => plan.steps.shift(meant(block), -1),
    down: (block) => plan.steps.shift(meant(block), 1),
    pin: (block) => plan.steps.pin(block),
    duplicate: (block) => plan.steps.duplicate(meant(block)),
    split: (block) => plan.steps.split(block),
    merge: (block) => plan.steps.merge(meant(block)),
    remove: (block) => plan.steps.remove(meant(block)),
    below: (block) => plan.steps.add(model.day.blocks.indexOf(block) + 1, 'minutes'),
    details: (block) => plan.openDetails(block),
    keep: (block) => plan.keepInLibrary(block)
  };

  const KEYS = { ArrowUp: 'up', ArrowDown: 'down', KeyD: 'duplicate', KeyS: 'split', KeyM: 'merge', Delete: 'remove', Backspace: 'remove', KeyI: 'details' };

  function act(name, block, from) {
    closeMenu(from);
    plan.steps.accept(block);
    ACTS[name](block);
  }

  function closeMenu(from) {
    const menu = from && from.closest('details.menu');
    if (menu) {
      menu.open = false;
      menu.querySelector('summary').focus();
    }
  }

  // Moves keep the keyboard in the block: where the button that was pressed is off now, on the one beside it.
  function stay(block, name) {
    const button = plan.row(block) && plan.row(block).querySelector('[data-act=' + name + ']');
    if (button && button.disabled) {
      plan.row(block).querySelector('[data-act=' + (name === 'up' ? 'down' : 'up') + ']').focus();
    } else if (button && document.activeElement === document.body) {
      button.focus();
    }
  }

  function enter(event, block) {
    const field = event.target.dataset.field;
    const at = model.day.blocks.indexOf(block);
    const column = began.row === block ? began.field : field;
    event.preventDefault();
    plan.commit(event.target, block);
    if (event.shiftKey) {
      plan.steps.add(at + 1, column);
    } else if (at < model.day.blocks.length - 1) {
      plan.focus(model.day.blocks[at + 1], column);
    } else if (!block.offered) {
      plan.steps.offer(column);
    } else {
      leave(block);
    }
  }

  // Out of a block that was offered and not wanted, back to the one before it.
  function leave(block) {
    const before = model.day.blocks[model.day.blocks.indexOf(block) - 1];
    plan.focus(before, 'title');
    plan.steps.withdraw(block);
  }

  function onAlt(event, block) {
    const name = KEYS[event.key] || KEYS[event.code];
    const days = { PageUp: -1, PageDown: 1 }[event.key];
    if (!name && !days) {
      return;
    }
    event.preventDefault();
    const field = event.target.dataset.field;
    if (field) {
      plan.commit(event.target, block);
    }
    if (days) {
      plan.steps.toDay(meant(block), model.days[model.days.indexOf(model.day) + days]);
    } else {
      act(name, block);
    }
    if ((name === 'up' || name === 'down') && !field) {
      stay(block, name);
    }
  }

  function onRow(event) {
    const block = plan.blockAt(event.target);
    const field = event.target.dataset.field;
    if (event.altKey && !event.ctrlKey && !event.metaKey) {
      onAlt(event, block);
    } else if (event.key === 'Enter' && field) {
      enter(event, block);
    } else if (event.key === 'Escape' && block.offered && event.target.value === event.target.dataset.shown) {
      leave(block);
    } else if (event.key === 'Escape' && field) {
      event.target.value = event.target.dataset.shown;
    } else if (field === 'title' && !event.shiftKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      plan.goVertically(event, block);
    }
  }

  // While something is being typed the browser undoes letters; else the plan's last step is undone.
  function onUndo(event) {
    const typing = event.target.matches('input, textarea') && event.target.dataset.shown !== undefined
      && event.target.value !== event.target.dataset.shown;
    const elsewhere = event.target.matches('#cover textarea, dialog *');
    if (!typing && !elsewhere) {
      event.preventDefault();
      plan.steps[event.shiftKey ? 'redo' : 'undo']();
    }
  }

  document.addEventListener('keydown', (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z') {
      onUndo(event);
    } else if (event.altKey && event.code === 'KeyN' && model.day && !event.target.closest('dialog')) {
      event.preventDefault();
      plan.steps.add(model.day.blocks.length, 'minutes');
    } else if (event.key === 'Escape' && event.target.closest('details.menu')) {
      closeMenu(event.target);
    } else if (listed(event.target)) {
      onRow(event);
    }
  });

  document.addEventListener('change', (event) => {
    const field = event.target.dataset.field;
    if (field && listed(event.target)) {
      plan.commit(event.target, plan.blockAt(event.target));
    } else if (event.target.dataset.toDay !== undefined && event.target.value) {
      const day = model.days.find((one) => one.id === Number(event.target.value));
      const blocks = listed(event.target) ? meant(plan.blockAt(event.target)) : [...model.ticked];
      event.target.value = '';
      plan.steps.toDay(blocks, day);
      model.ticked.clear();
      plan.show();
    }
  });

  document.addEventListener('click', (event) => {
    const row = listed(event.target);
    const button = event.target.closest('[data-act]');
    if (row && button && !event.shiftKey && !event.ctrlKey && !event.metaKey) {
      const block = plan.blockAt(row);
      act(button.dataset.act, block, button);
      stay(block, button.dataset.act);
    }
  });

  const FOR_ALL = {
    add: () => plan.steps.add(model.day.blocks.length, 'minutes'),
    undo: () => plan.steps.undo(),
    redo: () => plan.steps.redo(),
    unselect: () => { model.ticked.clear(); plan.show(); },
    'chosen-up': (all) => plan.steps.shift(all, -1),
    'chosen-down': (all) => plan.steps.shift(all, 1),
    'chosen-duplicate': (all) => plan.steps.duplicate(all),
    'chosen-merge': (all) => plan.steps.merge(all),
    'chosen-remove': (all) => plan.steps.remove(all)
  };
  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-act]');
    if (button && !listed(button) && FOR_ALL[button.dataset.act]) {
      FOR_ALL[button.dataset.act](plan.blocks().filter((block) => model.ticked.has(block)));
    }
  });

  document.addEventListener('focusin', (event) => {
    const row = listed(event.target);
    const block = row && plan.blockAt(row);
    if (!block || block !== began.row) {
      began = { row: block, field: event.target.dataset.field || 'minutes' };
    }
  });
  // A block that was offered goes again when it is left without a word; not while the row only moves or the page is left.
  document.addEventListener('focusout', (event) => {
    const row = listed(event.target);
    const block = row && plan.blockAt(row);
    if (block && block.offered) {
      window.setTimeout(() => row.contains(document.activeElement) || plan.steps.withdraw(block));
    }
  });
  // A menu that is open closes when something else is pressed.
  document.addEventListener('pointerdown', (event) => {
    document.querySelectorAll('details.menu[open]').forEach((menu) => menu.contains(event.target) || (menu.open = false));
  });
})();
