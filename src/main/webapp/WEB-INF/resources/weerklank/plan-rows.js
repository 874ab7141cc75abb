// The blocks of the day as rows, each made once and changed where what it shows changed, so that no field loses what is
// being typed or the keyboard.
(function () {
  const plan = window.plan = window.plan || {};
  const model = plan.model;
  const rows = new Map();

  plan.row = (block) => rows.get(block);
  // Also of a row that is about to go, for what is being typed in it.
  plan.blockAt = function (element) {
    const row = element.closest('[data-block]');
    return [...rows.keys()].find((block) => rows.get(block) === row);
  };

  // The block in whose row or panel the keyboard is.
  plan.inHand = function () {
    const focused = document.activeElement;
    if (focused.closest('#detail')) {
      return model.selected;
    }
    return focused.closest('#blocks [data-block]') ? plan.blockAt(focused) : null;
  };

  // Brings the keyboard to a field or button of a block, or to the button that adds one.
  plan.focus = function (block, name) {
    const row = block && rows.get(block);
    const target = row
      ? row.querySelector('[data-field="' + name + '"], [data-act="' + name + '"]')
      : document.querySelector('#plan [data-act=add]');
    if (target) {
      target.focus();
      if (target.select) {
        target.select();
      }
    }
  };

  function rowOf(block) {
    if (!rows.has(block)) {
      const row = document.getElementById('row').content.firstElementChild.cloneNode(true);
      row.dataset.block = block.local;
      rows.set(block, row);
    }
    return rows.get(block);
  }

  // A field that somebody is typing in is left alone, also where a blank at its end is not kept.
  plan.setField = function (field, value) {
    const shown = value ?? '';
    const typing = field.dataset.shown !== undefined && field.value !== field.dataset.shown;
    if (document.activeElement === field && (typing || field.value.trim() === String(shown))) {
      return;
    }
    if (field.tagName === 'SELECT' && ![...field.options].some((option) => option.value === shown)) {
      field.append(plan.make('option', { value: shown, text: shown }));
    }
    if (field.value !== String(shown)) {
      field.value = shown;
    }
    field.dataset.shown = String(shown);
  };

  function set(element, text) {
    if (element.textContent !== text) {
      element.textContent = text;
    }
  }

  function colour(block) {
    const option = document.querySelector('#kinds option[value="' + CSS.escape(plan.value(block, 'kind') || '') + '"]');
    return option ? option.dataset.colour : block.said.colour || 'practice';
  }
  plan.colour = colour;

  plan.materialLine = function (thing) {
    const many = thing.number ? ' (' + (thing.per === 'total' ? thing.number : plan.say('per-' + thing.per + (thing.size ? '-of' : ''), thing.number, thing.size)) + ')' : '';
    return thing.what + many;
  };

  function more(block) {
    const things = plan.value(block, 'materials') || [];
    return [plan.value(block, 'method'), things.map(plan.materialLine).join(', ')].filter(Boolean).join(' · ');
  }

  function chips(block) {
    const themes = (plan.value(block, 'themes') || []).map((id) => document.querySelector('[data-theme="' + id + '"]'))
      .filter(Boolean).map((tick) => ['chip', tick.dataset.name + (Number(tick.dataset.named) ? ' (' + tick.dataset.named + ')' : '')]);
    const around = ['strand', 'leader', 'room'].map((field) => plan.value(block, field)).filter(Boolean).map((text) => ['chip plain', text]);
    return around.concat(themes);
  }

  function showChips(row, block) {
    const list = row.querySelector('.chips');
    const wanted = chips(block);
    const shown = JSON.stringify(wanted);
    if (list.dataset.shown !== shown) {
      list.replaceChildren(...wanted.map(([style, text]) => plan.make('li', { class: style, text: text })));
      list.dataset.shown = shown;
    }
  }

  function showDrift(row, block) {
    const drift = row.querySelector('.drift');
    const at = plan.time(block.startsAt);
    drift.hidden = !block.gap && !block.overlap;
    drift.classList.toggle('over', Boolean(block.overlap));
    set(drift, block.overlap ? plan.say('overlapping', block.overlap, at) : block.gap ? plan.say('gap', block.gap, at) : '');
  }

  // A time that is fixed, or else that at which it starts now; typing another fixes it.
  function timeOf(block) {
    const refused = block.refused.pinnedAt;
    return refused ? refused.value : plan.time(plan.value(block, 'pinnedAt') || block.startsAt);
  }

  function showTime(row, block) {
    const pinned = Boolean(plan.value(block, 'pinnedAt'));
    row.querySelector('.time').classList.toggle('pinned', pinned);
    set(row.querySelector('[data-act=pin]'), plan.say(pinned ? 'unpin' : 'pin'));
    set(row.querySelector('.when small'), pinned ? plan.say('pinned') : '');
  }

  function label(row, at) {
    if (row.dataset.at !== String(at)) {
      row.dataset.at = at;
      row.querySelectorAll('[data-label]').forEach((field) => field.setAttribute('aria-label', field.dataset.label + ' ' + (at + 1)));
    }
  }

  function showRow(row, block, at, last) {
    label(row, at);
    row.querySelectorAll('[data-field]').forEach((field) => {
      plan.setField(field, field.matches('.time') ? timeOf(block) : plan.value(block, field.dataset.field));
      field.toggleAttribute('aria-invalid', false);
      if (block.refused[field.dataset.field]) {
        field.setAttribute('aria-invalid', 'true');
      }
    });
    row.classList.toggle('beside', Boolean(plan.value(block, 'strand')));
    row.querySelector('.blk').className = 'blk k-' + colour(block) + (block === model.selected ? ' sel' : '') + (model.ticked.has(block) ? ' ticked' : '') + (model.undone.has(block) ? ' undone' : '');
    row.querySelector('.tick').checked = model.ticked.has(block);
    row.querySelector('[data-act=up]').disabled = at === 0;
    row.querySelector('[data-act=down]').disabled = last;
    row.querySelector('[data-act=details]').setAttribute('aria-expanded', block === model.selected);
    showTime(row, block);
    showDrift(row, block);
    set(row.querySelector('.more'), more(block));
    showChips(row, block);
  }

  // Puts the rows in order without taking the one that has the keyboard out of the page.
  function order(list, wanted) {
    const focused = document.activeElement;
    const selection = focused && focused.matches('textarea, input[type=text]') ? [focused.selectionStart, focused.selectionEnd] : null;
    [...list.children].filter((row) => !wanted.includes(row)).forEach((row) => row.remove());
    wanted.forEach((row, at) => {
      if (list.children[at] !== row) {
        list.insertBefore(row, list.children[at] || null);
      }
    });
    if (focused && focused !== document.activeElement && list.contains(focused)) {
      focused.focus();
      if (selection) {
        focused.setSelectionRange(...selection);
      }
    }
  }

  plan.showRows = function () {
    const blocks = model.day ? model.day.blocks : [];
    order(document.getElementById('blocks'), blocks.map(rowOf));
    blocks.forEach((block, at) => showRow(rowOf(block), block, at, at === blocks.length - 1));
    plan.placeRows(blocks);
    const all = new Set(plan.blocks());
    rows.forEach((row, block) => all.has(block) || rows.delete(block));
    document.getElementById('nothing').hidden = !model.day || blocks.length > 0 || !model.savedAt;
    document.querySelector('#plan .add').hidden = !model.day;
    showChosen();
  };

  function showChosen() {
    const count = model.ticked.size;
    document.getElementById('chosen').hidden = count === 0;
    set(document.getElementById('chosen-count'), count ? plan.say(count === 1 ? 'one-chosen' : 'chosen', count) : '');
  }
})();
