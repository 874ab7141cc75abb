// Dragging answers to themes, by mouse from anywhere on the answer and by finger from its grip, so that a finger on the
// words still scrolls. A ticked answer takes all that are ticked along. Dropped beside "new theme" they wait for its name.
(function () {
  function answersOf(item) {
    var own = item.querySelector('input[name=tick]');
    var ticked = Array.from(document.querySelectorAll('.answers input[name=tick]:checked'));
    return own.checked ? ticked : [own];
  }

  function grip(event) {
    var item = event.target.closest('[data-answer]');
    var chip = event.target.closest('.taken');
    var gripped = event.target.closest('[data-grip]');
    if (!item || (event.pointerType !== 'mouse' && !gripped) || event.target.matches('input')) {
      return null;
    }
    if (gripped) {
      event.preventDefault();
    }
    return { item: item, from: chip && chip.dataset.theme, answers: [] };
  }

  function lift(held) {
    held.answers = held.from ? [held.item.querySelector('input[name=tick]')] : answersOf(held.item);
    return held.answers.length > 1 ? held.answers.length + ' ×' : held.item.querySelector('.words').textContent;
  }

  function target(under) {
    return under.closest('[data-drop]');
  }

  function mark(there) {
    document.querySelectorAll('.drop-here').forEach(function (old) {
      old.classList.toggle('drop-here', old === there);
    });
    if (there) {
      there.classList.add('drop-here');
    }
  }

  function drop(held, there) {
    if (there.dataset.drop === 'new') {
      waitForName(held);
    } else {
      send(held, there.dataset.drop);
    }
  }

  function waitForName(held) {
    held.answers.forEach(function (tick) {
      tick.checked = true;
      tick.dispatchEvent(new Event('change', { bubbles: true }));
    });
    document.querySelector('[data-enter=add]').focus();
  }

  function send(held, to) {
    var sent = held.answers.map(function (tick) {
      return { name: 'moved', value: tick.value };
    });
    sent.push({ name: 'to', value: to });
    if (held.from) {
      sent.push({ name: 'from', value: held.from });
    }
    window.deskWhole(() => weerklankMove(sent));
  }

  window.weerklankDrag({ grip: grip, lift: lift, target: target, mark: mark, drop: drop });
})();
