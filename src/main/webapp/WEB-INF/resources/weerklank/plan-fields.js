// What stands in the fields of a block, and when it is kept, and how the arrows go through the titles.
(function () {
  const plan = window.plan = window.plan || {};
  const model = plan.model;

  const TIME = /^(\d{1,2})(?:[:.uh ]?(\d{2}))?$/i;

  // "9:30", "9.30", "9u30", "930" and "9", as the API writes it.
  function time(text) {
    const [, hours, minutes] = TIME.exec(text) || [null, 24];
    return Number(hours) < 24 && Number(minutes || 0) < 60 ? hours.padStart(2, '0') + ':' + (minutes || '00') : undefined;
  }

  function read(field) {
    const text = field.value.trim();
    switch (field.dataset.field) {
      case 'title':
        return text.replace(/\s+/g, ' ') || null;
      case 'pinnedAt':
        return field.validity.badInput ? undefined : text ? time(text) : null;
      case 'minutes':
        return field.validity.badInput || text === '' || !/^\d+$/.test(text) ? undefined : Number(text);
      default:
        return text || null;
    }
  }

  /** Keeps what stands in a field of a block. */
  plan.commit = function (field, block) {
    if (field.value === field.dataset.shown && !block.refused[field.dataset.field]) {
      return;
    }
    const value = read(field);
    if (value === undefined) {
      block.refused[field.dataset.field] = { value: field.value };
      plan.notes.wrong(block, plan.say(field.dataset.field === 'minutes' ? 'minutes-wrong' : 'time-wrong'));
    } else {
      field.dataset.shown = field.value;
      plan.guessKind(block, field.dataset.field, value);
      plan.type(block, field.dataset.field, value);
    }
    plan.notes.clear();
    plan.show();
  };

  /** Keeps what stands in the field that has the keyboard, as if it were left. */
  plan.keep = function () {
    if (document.activeElement.matches('[data-field], [data-part], [data-frame]')) {
      document.activeElement.dispatchEvent(new Event('change', { bubbles: true }));
    }
  };

  function beside(field, block, by) {
    const next = model.day.blocks[model.day.blocks.indexOf(block) + by];
    if (next) {
      plan.commit(field, block);
      plan.focus(next, field.dataset.field);
    }
    return Boolean(next);
  }

  // Through the lines of a title that wraps, and on to the next block from its edge: there the browser leaves the caret
  // where it is.
  plan.goVertically = function (event, block) {
    const field = event.target;
    const by = event.key === 'ArrowDown' ? 1 : -1;
    const caret = [field.selectionStart, field.selectionEnd];
    const atEdge = by < 0 ? caret[0] === 0 : caret[1] === field.value.length;
    if (atEdge || isOneLine(field)) {
      if (beside(field, block, by)) {
        event.preventDefault();
      }
      return;
    }
    window.setTimeout(() => {
      if (document.activeElement === field && field.selectionStart === caret[0] && field.selectionEnd === caret[1]) {
        beside(field, block, by);
      }
    });
  };

  const isOneLine = (field) => field.scrollHeight < 2 * parseFloat(getComputedStyle(field).lineHeight);
})();
