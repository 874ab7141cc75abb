// Grouping by keyboard: while an answer has the focus, the key of a theme puts what is ticked into it and the arrows go
// from answer to answer; while one of the themes of an answer has the focus, it moves the answer from that theme. Enter
// in a text field keeps or adds what was typed.
(function () {
  function ticks() {
    return Array.from(document.querySelectorAll('.answers input[name=tick]'));
  }

  function showCount() {
    var count = document.getElementById('ticked');
    if (count) {
      count.textContent = ticks().filter(function (tick) { return tick.checked; }).length;
    }
  }

  function move(tick, by) {
    var all = ticks();
    var next = all[all.indexOf(tick) + by];
    if (next) {
      next.focus();
    }
  }

  function isLoose(tick) {
    return !tick.closest('[data-answer]').querySelector('.in-themes');
  }

  // From a loose answer to the next loose one; where none is left, the answer itself, wherever it went.
  function nextAfter(tick, gone) {
    var all = ticks();
    var at = all.indexOf(tick);
    var others = all.slice(at + 1).concat(all.slice(0, at));
    return others.find(function (one) {
      return gone.indexOf(one) < 0 && (isLoose(one) || !isLoose(tick));
    }) || tick;
  }

  // What was put into a theme moves away, and the page comes back anew: the focus waits for it on this answer, until the
  // next key or click says otherwise.
  var wanted = null;
  var listens = false;

  function stayAt(tick) {
    wanted = tick ? tick.id : null;
    if (!listens) {
      listens = true;
      window.jQuery(document).on('pfAjaxComplete', function () {
        var there = wanted && document.getElementById(wanted);
        if (there && !document.querySelector('.error-summary')) {
          there.focus();
        }
      });
    }
  }

  // At once, so that the next key is for the next answer, however fast it comes.
  function goOnAt(tick) {
    stayAt(tick);
    if (tick) {
      tick.focus();
    }
  }

  // What is sent is named, not left to what is ticked by the time that it goes: keys may come faster than answers.
  function putInto(tick, key) {
    var button = document.querySelector('[data-key="' + key + '"]');
    if (!button) {
      return;
    }
    var ticked = ticks().filter(function (one) { return one.checked; });
    var chosen = ticked.length ? ticked : [tick];
    var sent = chosen.map(function (one) { return { name: 'moved', value: one.value }; });
    chosen.forEach(function (one) { one.checked = false; });
    showCount();
    goOnAt(nextAfter(tick, chosen));
    sent.push({ name: 'to', value: button.dataset.theme });
    window.deskWhole(function () { weerklankMove(sent); });
  }

  function isPlain(event) {
    return !event.ctrlKey && !event.metaKey && !event.altKey;
  }

  function isThemeKey(event) {
    return /^[0-9a-z]$/.test(event.key) && isPlain(event);
  }

  // The answer goes from the theme on the button that has the focus to the theme of the key.
  function moveOn(event) {
    var button = document.querySelector('[data-key="' + event.key + '"]');
    if (!button) {
      return;
    }
    event.preventDefault();
    var answer = event.target.closest('[data-answer]').dataset.answer;
    var tick = document.getElementById('tick-' + answer);
    goOnAt(tick);
    var sent = [
      { name: 'moved', value: answer },
      { name: 'from', value: event.target.dataset.theme },
      { name: 'to', value: button.dataset.theme }
    ];
    window.deskWhole(function () { weerklankMove(sent); });
  }

  function toNewTheme(event) {
    event.preventDefault();
    if (!ticks().some(function (one) { return one.checked; })) {
      event.target.checked = true;
      showCount();
    }
    document.querySelector('[data-enter=add]').focus();
  }

  function tickAll(button) {
    button.closest('.bunch').querySelectorAll('input[name=tick]').forEach(function (tick) {
      tick.checked = true;
    });
    showCount();
    button.closest('.bunch').querySelector('input[name=tick]').focus();
  }

  function onTick(event) {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      move(event.target, event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'n' && isPlain(event)) {
      toNewTheme(event);
    } else if (isThemeKey(event)) {
      event.preventDefault();
      putInto(event.target, event.key);
    }
  }

  function onField(event) {
    if (event.key !== 'Enter') {
      return;
    }
    event.preventDefault();
    if (event.target.dataset.enter === 'add') {
      stayAt(ticks().find(function (one) { return !one.checked && isLoose(one); }));
      document.querySelector('[data-add]').click();
    } else if (event.target.dataset.enter === 'split') {
      event.target.closest('.with-button').querySelector('[data-split]').click();
    } else {
      event.target.blur();
      event.target.focus();
    }
  }

  // A theme's name stands on buttons too; they follow at once, so that nothing moves under the next click.
  function rename(field) {
    var before = field.dataset.shown || field.defaultValue;
    var after = field.value.trim();
    if (!after) {
      return;
    }
    document.querySelectorAll('button[data-theme="' + field.dataset.nameOf + '"]').forEach(function (button) {
      button.querySelector('.ui-button-text').textContent = after;
      ['aria-label', 'title'].forEach(function (name) {
        if (button.hasAttribute(name)) {
          button.setAttribute(name, button.getAttribute(name).replace(before, after));
        }
      });
    });
    field.dataset.shown = after;
  }

  function undo(event) {
    var button = document.querySelector('[data-undo]');
    if (button) {
      event.preventDefault();
      button.click();
    }
  }

  // The keys work at once; where the focus is somewhere already, it stays.
  document.addEventListener('DOMContentLoaded', function () {
    var first = ticks().find(isLoose) || ticks()[0];
    if (first && document.activeElement === document.body) {
      first.focus({ preventScroll: true });
    }
  });
  ['keydown', 'pointerdown'].forEach(function (action) {
    document.addEventListener(action, function () { wanted = null; }, true);
  });
  document.addEventListener('click', function (event) {
    if (event.target.matches('[data-tick-all]')) {
      tickAll(event.target);
    }
  });
  document.addEventListener('keydown', function (event) {
    if (event.key === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey
        && !event.target.matches('textarea, input[type=text]')) {
      undo(event);
    } else if (event.target.matches('.taken') && isThemeKey(event)) {
      moveOn(event);
    } else if (event.target.matches('.answers input[name=tick]')) {
      onTick(event);
    } else if (event.target.matches('.sorting input[type=text], [data-name-of]')) {
      onField(event);
    }
  });
  document.addEventListener('change', function (event) {
    if (event.target.matches('.answers input[name=tick]')) {
      showCount();
    } else if (event.target.matches('[data-name-of]')) {
      rename(event.target);
    }
  });
})();
