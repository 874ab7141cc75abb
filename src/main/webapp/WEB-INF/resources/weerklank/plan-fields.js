// What stands in the fields of a block, and when it is kept, and how the arrows go through the titles.
(function () {
  const plan = window.plan = window.plan || {};
  const model = plan.model;

  function read(field, block) {
    const text = field.value.trim();
    if (field.dataset.field === 'title') {
      return text.replace(/\s+/g, ' ') || null;
    }
    if (field.dataset.field !== 'minutes') {
      return text || null;
    }
    return field.validity.badInput || text === '' || !/^\d+$/.test(text) ? undefined : Number(text);
  }

  /** Keeps what stands in a field of a block. */
  plan.commit = function (field, block) {
    if (field.value === field.dataset.shown && !block.refused[field.dataset.field]) {
      return;
    }
    const value = read(field, block);
    if (value === undefined) {
      block.refused[field.dataset.field] = { value: field.value };
      plan.notes.wrong(block, plan.say('minutes-wrong'));
    } else {
      field.dataset.shown = field.value;
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
