// The builder: every field, button, key and drag says what is to change; the server changes it and shows what comes of it.
(function () {
  // What was typed and is not saved yet, by the id of its field, so that no update can wipe it away.
  var typing = {};
  var dragged = null;

  function act(what) {
    var sent = Object.keys(what).map(function (name) { return { name: name, value: what[name] }; });
    tellState('saving');
    window.deskWhole(function () { window.builderAct(sent); });
  }

  function tellState(state) {
    var told = document.getElementById('state');
    if (told) {
      told.textContent = told.dataset[state] || '';
    }
  }

  function question(element) {
    return element && element.closest('[data-question]');
  }

  function key(element) {
    var at = question(element);
    return at ? at.dataset.question : '';
  }

  // A row of ticks is one value: those that are on.
  function valueOf(field) {
    if (field.type === 'checkbox' && field.dataset.set === 'marks') {
      return Array.from(field.closest('fieldset').querySelectorAll('[data-set=marks]:checked'))
        .map(function (one) { return one.value; }).join(',');
    }
    return field.type === 'checkbox' ? String(field.checked) : field.value;
  }

  function save(field) {
    delete typing[field.id];
    act({ what: 'set', key: key(field), field: field.dataset.set, language: field.lang || '', value: valueOf(field) });
  }

  function press(button) {
    var from = button.dataset.from && document.getElementById(button.dataset.from);
    act({
      what: button.dataset.act,
      key: button.dataset.key || key(button),
      field: button.dataset.field || '',
      value: from ? from.value : button.dataset.value || ''
    });
  }

  function rows() {
    return Array.from(document.querySelectorAll('[data-question]'));
  }

  function move(row, to) {
    act({ what: 'move', key: row.dataset.question, value: String(to), field: to > rows().indexOf(row) ? 'down' : 'up' });
  }

  document.addEventListener('input', function (event) {
    if (event.target.matches('textarea[data-set], input[data-set]:not([type=checkbox])')) {
      typing[event.target.id] = event.target.value;
      tellState('typing');
    }
  });
  document.addEventListener('change', function (event) {
    if (event.target.matches('[data-set]')) {
      save(event.target);
    }
  });
  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-act]');
    if (button) {
      press(button);
    }
  });

  // A file is shown before it replaces anything; what is far too large to be one is not even read.
  document.addEventListener('change', function (event) {
    var picked = event.target.dataset.into && event.target.files[0];
    var into = picked && document.getElementById(event.target.dataset.into);
    if (into && picked.size > 4000000) {
      into.value = '';
      document.getElementById('state').textContent = event.target.dataset.tooLarge;
    } else if (into) {
      picked.text().then(function (text) { into.value = text; });
    }
  });

  document.addEventListener('keydown', function (event) {
    var by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    var row = question(event.target);
    if (by && event.altKey && row && !event.target.matches('select')) {
      var to = rows().indexOf(row) + by;
      event.preventDefault();
      event.target.blur();
      if (to >= 0 && to < rows().length) {
        move(row, to);
      }
      return;
    }
    // Enter in a line keeps what was typed, as leaving it does; it must press no button.
    if (event.key === 'Enter' && event.target.matches('.builder input:not([type=checkbox])')) {
      event.preventDefault();
      event.target.blur();
      event.target.focus();
      return;
    }
    var writing = event.target.matches('input:not([type=checkbox]), textarea, select');
    if (event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !writing && document.querySelector('.builder')) {
      event.preventDefault();
      act({ what: event.shiftKey ? 'redo' : 'undo' });
    }
  });

  // Dragging by the grip; where it would land is marked by a line.
  function landing(event) {
    var row = question(event.target);
    if (!dragged || !row) {
      return null;
    }
    var box = row.getBoundingClientRect();
    return { row: row, after: event.clientY > box.top + box.height / 2 };
  }

  function unmark() {
    document.querySelectorAll('.land-before, .land-after').forEach(function (row) {
      row.classList.remove('land-before', 'land-after');
    });
  }

  document.addEventListener('dragstart', function (event) {
    if (event.target.matches && event.target.matches('[data-grip]')) {
      dragged = question(event.target);
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', dragged.dataset.question);
      event.dataTransfer.setDragImage(dragged, 20, 20);
    }
  });
  document.addEventListener('dragover', function (event) {
    var there = landing(event);
    if (there) {
      event.preventDefault();
      unmark();
      there.row.classList.add(there.after ? 'land-after' : 'land-before');
    }
  });
  document.addEventListener('drop', function (event) {
    var there = landing(event);
    if (there) {
      event.preventDefault();
      var all = rows();
      var from = all.indexOf(dragged);
      var to = all.indexOf(there.row) + (there.after ? 1 : 0);
      to = to > from ? to - 1 : to;
      if (to !== from) {
        move(dragged, to);
      }
    }
  });
  document.addEventListener('dragend', function () {
    unmark();
    dragged = null;
  });

  // The preview shows the real form; it keeps its place when it is shown anew, and goes along with the question in hand.
  function frame() {
    return document.getElementById('preview');
  }

  function showAnew(address) {
    var shown = frame();
    var inside = shown && shown.contentWindow;
    if (!inside) {
      return;
    }
    var top = inside.scrollY;
    shown.setAttribute('aria-busy', 'true');
    shown.addEventListener('load', function () {
      shown.removeAttribute('aria-busy');
      shown.contentWindow.scrollTo(0, top);
      follow(document.activeElement);
    }, { once: true });
    // In the language that was asked for last, which may still be on its way.
    var next = new URL(address, location.href);
    next.searchParams.set('language', new URL(shown.src).searchParams.get('language') || '');
    shown.src = next.href;
  }

  function follow(element) {
    var row = question(element);
    var inside = frame() && frame().contentDocument;
    if (!row || !inside) {
      return;
    }
    var asked = inside.querySelectorAll('.q, .part');
    asked.forEach(function (one) { one.style.outline = ''; });
    var inHand = asked[rows().indexOf(row)];
    if (inHand) {
      inHand.style.outline = '3px solid currentColor';
      inHand.style.outlineOffset = '4px';
      frame().contentWindow.scrollTo(0, inHand.offsetTop - 80);
    }
  }

  document.addEventListener('focusin', function (event) { follow(event.target); });

  function afterUpdate(event, request, settings, told) {
    Object.keys(typing).forEach(function (id) {
      var field = document.getElementById(id);
      if (field && field.value !== typing[id]) {
        field.value = typing[id];
      }
    });
    if (told && told.saved) {
      tellState(Object.keys(typing).length ? 'typing' : 'none');
      showAnew(told.preview);
    } else if (told) {
      tellState('none');
    }
    tellTimes();
    if (told && told.address) {
      history.replaceState(null, '', told.address);
    }
  }

  // Moments are told in the reader's own time.
  function tellTimes() {
    document.querySelectorAll('[data-time]').forEach(function (time) {
      var at = new Date(time.dateTime);
      time.textContent = at.toLocaleTimeString(document.documentElement.lang, { hour: 'numeric', minute: '2-digit' });
    });
  }

  // On narrow screens the preview lies over the page while it is wanted.
  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-phone]');
    if (button) {
      document.body.classList.toggle('with-phone', button.dataset.phone === 'true');
      document.querySelector(button.dataset.phone === 'true' ? '.hide-phone' : '.show-phone').focus();
    }
  });

  document.addEventListener('DOMContentLoaded', function () {
    tellTimes();
    var events = window.jQuery(document);
    events.on('pfAjaxComplete', afterUpdate);
    // that a visit has ended, the desk tells itself
    events.on('pfAjaxError', function (event, request) {
      tellState(request.status >= 400 && request.status < 500 ? 'none' : 'unsaved');
    });
  });

  // A line that is being typed is saved before the page goes away.
  window.addEventListener('beforeunload', function (event) {
    if (Object.keys(typing).length) {
      event.preventDefault();
    }
  });
})();
