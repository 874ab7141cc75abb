// Dragging answers to themes, by mouse from anywhere on the answer and by finger from its grip, so that a finger on the
// words still scrolls. A ticked answer takes all that are ticked along. Dropped beside "new theme" they wait for its name.
(function () {
  var SLACK = 6;
  var EDGE = 60;
  var STEP = 12;
  var drag = null;

  function answersOf(item) {
    var own = item.querySelector('input[name=tick]');
    var ticked = Array.from(document.querySelectorAll('.answers input[name=tick]:checked'));
    return own.checked ? ticked : [own];
  }

  function start(event) {
    var item = event.target.closest('[data-answer]');
    var chip = event.target.closest('.taken');
    var gripped = event.target.closest('[data-grip]');
    if (!item || event.button !== 0 || (event.pointerType !== 'mouse' && !gripped) || event.target.matches('input')) {
      return;
    }
    drag = { item: item, from: chip && chip.dataset.theme, x: event.clientX, y: event.clientY, ghost: null };
    if (gripped) {
      event.preventDefault();
    }
  }

  function lift() {
    drag.answers = drag.from ? [drag.item.querySelector('input[name=tick]')] : answersOf(drag.item);
    drag.ghost = document.createElement('div');
    drag.ghost.className = 'drag-ghost';
    drag.ghost.textContent = drag.answers.length > 1
      ? drag.answers.length + ' ×'
      : drag.item.querySelector('.words').textContent;
    document.body.appendChild(drag.ghost);
    document.body.classList.add('dragging');
  }

  function targetAt(event) {
    var under = document.elementFromPoint(event.clientX, event.clientY);
    return under && under.closest('[data-drop]');
  }

  function mark(target) {
    document.querySelectorAll('.drop-here').forEach(function (old) {
      old.classList.toggle('drop-here', old === target);
    });
    if (target) {
      target.classList.add('drop-here');
    }
  }

  function go(event) {
    if (!drag) {
      return;
    }
    var far = Math.abs(event.clientX - drag.x) + Math.abs(event.clientY - drag.y) > SLACK;
    if (!drag.ghost && far) {
      lift();
    }
    if (drag.ghost) {
      event.preventDefault();
      drag.ghost.style.transform = 'translate(' + (event.clientX + 12) + 'px,' + (event.clientY + 8) + 'px)';
      mark(targetAt(event));
      if (event.clientY < EDGE || event.clientY > window.innerHeight - EDGE) {
        window.scrollBy(0, event.clientY < EDGE ? -STEP : STEP);
      }
    }
  }

  function drop(event) {
    if (drag && drag.ghost) {
      var target = targetAt(event);
      swallowClick();
      if (target && target.dataset.drop === 'new') {
        waitForName();
      } else if (target) {
        send(target.dataset.drop);
      }
    }
    end();
  }

  function waitForName() {
    drag.answers.forEach(function (tick) {
      tick.checked = true;
      tick.dispatchEvent(new Event('change', { bubbles: true }));
    });
    document.querySelector('[data-enter=add]').focus();
  }

  function send(to) {
    var sent = drag.answers.map(function (tick) {
      return { name: 'moved', value: tick.value };
    });
    sent.push({ name: 'to', value: to });
    if (drag.from) {
      sent.push({ name: 'from', value: drag.from });
    }
    weerklankMove(sent);
  }

  // Letting go over the answer itself would tick it.
  function swallowClick() {
    function swallow(event) {
      event.preventDefault();
      event.stopPropagation();
    }
    document.addEventListener('click', swallow, { capture: true, once: true });
    window.setTimeout(function () {
      document.removeEventListener('click', swallow, { capture: true });
    }, 0);
  }

  function end() {
    if (drag && drag.ghost) {
      drag.ghost.remove();
      document.body.classList.remove('dragging');
      mark(null);
    }
    drag = null;
  }

  document.addEventListener('pointerdown', start);
  document.addEventListener('pointermove', go);
  document.addEventListener('pointerup', drop);
  document.addEventListener('pointercancel', end);
  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape') {
      end();
    }
  });
})();
