// Typing over forms from paper: sheet after sheet by keyboard, kept on this page until the stack is saved as a whole.
(function () {
  var stack = document.getElementById('stack');
  var form = document.getElementById('sheet');
  var said = document.getElementById('said');
  var mistakes = document.getElementById('mistakes');
  var list = document.getElementById('sheets');
  var words = stack.dataset;
  var kept = read();

  function read() {
    try {
      var found = JSON.parse(sessionStorage.getItem(words.key));
      return found && Array.isArray(found.sheets) ? found : { stack: words.stack, sheets: [] };
    } catch (unreadable) {
      return { stack: words.stack, sheets: [] };
    }
  }

  function keep() {
    if (kept.sheets.length) {
      sessionStorage.setItem(words.key, JSON.stringify(kept));
    } else {
      sessionStorage.removeItem(words.key);
    }
    show();
  }

  function fill(text, value) {
    return text.replace('{0}', value);
  }

  function say(text) {
    said.textContent = text;
    said.hidden = !text;
  }

  function show() {
    document.getElementById('sheet-number').textContent = fill(words.sheet, kept.sheets.length + 1);
    if (kept.sheets.length) {
      document.getElementById('in-stack').textContent = fill(words.inStack, kept.sheets.length);
    }
    list.replaceChildren.apply(list, kept.sheets.map(function (sheet, i) {
      var line = document.createElement('li');
      var button = document.createElement('button');
      button.type = 'button';
      button.className = 'second';
      button.dataset.sheet = i;
      button.textContent = fill(words.remove, i + 1);
      line.append(button);
      return line;
    }));
  }

  function fields() {
    return Array.from(form.elements).filter(function (field) { return field.type !== 'hidden' && field.name; });
  }

  function isBlank() {
    return !fields().some(function (field) {
      return /radio|checkbox/.test(field.type) ? field.checked : field.value.trim() !== '';
    });
  }

  function serialized() {
    return new URLSearchParams(new FormData(form)).toString();
  }

  function putBack(sheet) {
    var sent = new URLSearchParams(sheet);
    form.reset();
    fields().forEach(function (field) {
      var values = sent.getAll(field.name);
      if (/radio|checkbox/.test(field.type)) {
        field.checked = values.indexOf(field.value) >= 0;
      } else {
        field.value = values.join('');
      }
    });
  }

  // A stop is what Tab would reach: one group of choices, or one field for words.
  function isSeen(field) {
    return field.offsetParent !== null;
  }

  function stops() {
    var seen = {};
    return fields().filter(function (field) {
      if (!isSeen(field) || field.type === 'radio' && seen[field.name]) {
        return false;
      }
      seen[field.name] = true;
      return true;
    });
  }

  function group(field) {
    return fields().filter(function (other) { return other.name === field.name && other.type === field.type; });
  }

  function goOn(from) {
    var all = stops();
    var at = all.findIndex(function (stop) { return stop.name === from.name; });
    var next = all.slice(at + 1).find(function (stop) { return stop.name !== from.name; });
    (next || document.getElementById('next')).focus();
  }

  function first() {
    var stop = stops()[0];
    if (stop) {
      stop.focus();
    }
    window.scrollTo(0, 0);
  }

  function withValue(options, value) {
    return options.find(function (option) { return option.value === value; });
  }

  function chosen(options, digit, field) {
    if (digit === '0' && withValue(options, '10') && field.value === '1' && field.checked) {
      return withValue(options, '10');
    }
    return withValue(options, digit) || options[Number(digit) - 1];
  }

  function pick(field, digit) {
    var options = group(field);
    var option = chosen(options, digit, field);
    if (!option) {
      return;
    }
    option.checked = field.type === 'radio' || !option.checked;
    option.dispatchEvent(new Event('input', { bubbles: true }));
    option.dispatchEvent(new Event('change', { bubbles: true }));
    option.focus();
    // After a 1 a 0 may follow, where there is a 10.
    if (field.type === 'radio' && !(digit === '1' && withValue(options, '10'))) {
      goOn(option);
    }
  }

  function clear(field) {
    group(field).forEach(function (option) { option.checked = false; });
  }

  form.addEventListener('keydown', function (event) {
    var field = event.target;
    var isChoice = /radio|checkbox/.test(field.type);
    if (event.key === 'Enter' && event.ctrlKey) {
      event.preventDefault();
      next();
    } else if (event.key === 'Enter' && field.tagName !== 'TEXTAREA') {
      event.preventDefault();
      goOn(field);
    } else if (isChoice && /^[0-9]$/.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      pick(field, event.key);
    } else if (isChoice && (event.key === 'Backspace' || event.key === 'Delete')) {
      event.preventDefault();
      clear(field);
    }
  });

  function take() {
    kept.sheets.push(serialized());
    form.reset();
    mistakes.hidden = true;
    keep();
  }

  // Until an answer came nobody knows whether the stack was stored: the very same one must be sent again, for under
  // its name nothing else is stored any more.
  function isUnderWay() {
    if (kept.sent) {
      say(words.lost);
    }
    return kept.sent;
  }

  function next() {
    if (isBlank()) {
      say(words.blank);
      first();
      return;
    }
    if (isUnderWay()) {
      said.focus();
      return;
    }
    take();
    say('');
    first();
  }

  function tell(answer) {
    var sheet = (answer.errors || [{ sheet: 0 }])[0].sheet;
    if (!answer.errors) {
      say(answer.detail || words.lost);
      return;
    }
    if (!isBlank()) {
      take();
    }
    putBack(kept.sheets.splice(sheet, 1)[0]);
    keep();
    say(fill(words.wrong, sheet + 1));
    mistakes.hidden = false;
    mistakes.replaceChildren.apply(mistakes, answer.errors.filter(function (one) { return one.sheet === sheet; })
      .map(function (one) {
        var line = document.createElement('li');
        var link = document.createElement('a');
        link.href = '#' + one.field;
        link.textContent = (one.label ? one.label + ': ' : '') + one.message;
        line.append(link);
        return line;
      }));
    said.focus();
  }

  function save() {
    if (!kept.sent && !isBlank()) {
      take();
    }
    if (!kept.sheets.length) {
      say(words.empty);
      return;
    }
    kept.sent = true;
    keep();
    var button = document.getElementById('save');
    button.disabled = true;
    fetch(words.address, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(kept) })
      .then(function (response) {
        return response.json().then(function (answer) {
          if (response.ok) {
            saved(answer);
          } else {
            kept.sent = response.status >= 500;
            keep();
            tell(answer);
          }
        });
      })
      .catch(function () { say(words.lost); })
      .then(function () { button.disabled = false; });
  }

  function saved(answer) {
    kept = { stack: String(Date.now()) + Math.random(), sheets: [] };
    keep();
    document.getElementById('in-stack').textContent = '';
    say(words.saved.replace('{0}', answer.sheets).replace('{1}', answer.paper));
    said.focus();
  }

  document.getElementById('next').addEventListener('click', next);
  document.getElementById('save').addEventListener('click', save);
  list.addEventListener('click', function (event) {
    if (event.target.dataset.sheet && !isUnderWay()) {
      kept.sheets.splice(Number(event.target.dataset.sheet), 1);
      keep();
      document.getElementById('next').focus();
    }
  });
  window.addEventListener('beforeunload', function (event) {
    if (kept.sheets.length) {
      event.preventDefault();
    }
  });
  form.addEventListener('submit', function (event) { event.preventDefault(); });
  show();
  first();
})();
