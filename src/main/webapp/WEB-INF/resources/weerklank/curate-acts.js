// What can be done with one quote. An act takes the row and the button that was pressed; keys and buttons do the same.
(function () {
  'use strict';
  const curate = window.curate;
  const acts = curate.acts = {};
  const again = (row) => document.getElementById(row.id);

  // The change of one field, and the change back.
  function ofQuote(row, change, told) {
    curate.change(() => {
      const data = again(row).dataset;
      const now = { edited: data.edited || '', meanwhile: data.meanwhile || 'original', highlighted: data.large === 'true', doneWith: data.done || '', theme: data.theme || 0 };
      const back = {};
      Object.keys(change).forEach((field) => { back[field] = now[field]; });
      const named = (fields) => ({ quotes: [Object.assign({ quote: data.quote }, fields)] });
      return { change: named(change), back: named(back) };
    }, told);
  }

  // Opens the reasons; without one nothing is left out.
  acts.leave = function (row) {
    const reasons = row.querySelector('.reasons');
    const button = row.querySelector('[data-act=leave]');
    if (button) {
      reasons.hidden = !reasons.hidden;
      button.setAttribute('aria-expanded', String(!reasons.hidden));
      (reasons.hidden ? button : reasons.querySelector('button')).focus();
    }
  };

  acts.because = function (row, button) {
    curate.change(() => ({
      change: { leaveOut: [{ quote: row.dataset.quote, reason: button.dataset.reason }] },
      back: { include: [row.dataset.quote] }
    }), 'left');
    row.focus();
  };

  acts.include = function (row) {
    if (row.dataset.reason) {
      curate.change(() => ({
        change: { include: [row.dataset.quote] },
        back: { leaveOut: [{ quote: row.dataset.quote, reason: row.dataset.reason }] }
      }), 'included');
    } else {
      curate.say(curate.told('isIn'));
    }
  };

  acts.large = function (row) {
    const large = row.dataset.large !== 'true';
    ofQuote(row, { highlighted: large }, large ? 'large' : 'plain');
  };

  acts.theme = (row, select) => ofQuote(row, { theme: select.value }, 'done');

  // The pieces of the words, with one of them masked.
  acts.mask = function (row, pressed) {
    const first = pressed || row.querySelector('[data-mask]');
    if (!first) {
      curate.say(curate.told('nothingToMask'));
      return;
    }
    const words = [...row.querySelector('.words').childNodes]
      .map((node) => node === first ? first.dataset.mask : (node.dataset && node.dataset.piece) || node.textContent).join('');
    ofQuote(row, { edited: words, meanwhile: row.dataset.meanwhile || 'original' }, 'masked');
    row.focus();
  };

  function move(row, by) {
    curate.change(() => {
      const keys = [...again(row).parentElement.children].map((one) => one.dataset.quote);
      const from = keys.indexOf(row.dataset.quote);
      return from + by < 0 || from + by >= keys.length ? null : curate.order(keys, from, from + by);
    }, 'moved');
  }

  curate.order = function (keys, from, to) {
    const order = keys.slice();
    order.splice(to, 0, order.splice(from, 1)[0]);
    return { change: { order: order }, back: { order: keys } };
  };

  acts.up = (row) => move(row, -1);
  acts.down = (row) => move(row, 1);

  function open(row, template, words) {
    const other = document.querySelector('#curating .editor');
    if (other) {
      other.querySelector('textarea').focus();
      return null;
    }
    row.append(document.getElementById(template).content.cloneNode(true));
    const editor = row.querySelector('.editor');
    editor.dataset.kind = template;
    editor.querySelector('textarea').value = words;
    editor.querySelector('textarea').focus();
    return editor;
  }

  acts.edit = function (row) {
    const editor = open(row, 'edit-quote', row.dataset.text);
    if (editor && row.dataset.meanwhile) {
      editor.querySelector('[value=' + row.dataset.meanwhile + ']').checked = true;
    }
  };

  acts.done = function (row) {
    if (row.querySelector('[data-act=done]')) {
      open(row, 'answer-quote', row.dataset.done || '');
    } else {
      curate.say(curate.told('noSuggestion'));
    }
  };

  acts.close = function (row) {
    row.querySelector('.editor').remove();
    row.focus();
  };

  acts.original = function (row) {
    acts.close(row);
    ofQuote(row, { edited: '', meanwhile: 'original' }, 'edited');
  };

  acts.keep = function (row) {
    const editor = row.querySelector('.editor');
    const words = editor.querySelector('textarea').value.trim();
    const isAnswer = editor.dataset.kind === 'answer-quote';
    if (!isAnswer && !words) {
      editor.querySelector('textarea').focus();
      return;
    }
    const chosen = editor.querySelector('input:checked');
    acts.close(row);
    ofQuote(row, isAnswer ? { doneWith: words } : { edited: words, meanwhile: chosen.value }, isAnswer ? 'done' : 'edited');
  };

  document.addEventListener('click', function (event) {
    const button = event.target.closest('#curating button[data-act]');
    if (button) {
      acts[button.dataset.act](curate.row(button), button);
    }
  });

  document.addEventListener('change', function (event) {
    if (event.target.matches('#curating select[data-act]')) {
      acts.theme(curate.row(event.target), event.target);
    }
  });
})();
