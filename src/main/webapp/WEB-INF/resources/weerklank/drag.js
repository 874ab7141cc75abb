// Dragging things to a place where they can land, with mouse or finger. A page says what is gripped and what that means:
// grip(event): what is gripped, or null where nothing is; lift(held): the words that go along under the pointer;
// target(under, event): where it would land, or null; mark(there): shows that, and with null that it is nowhere;
// drop(held, there): lets it land. Escape lets go without landing.
window.weerklankDrag = function (page) {
  const SLACK = 6;
  const EDGE = 70;
  const STEP = 14;
  let drag = null;

  // One thing at a time: a second finger neither takes it over nor lets it go.
  function start(event) {
    if (drag && drag.ghost) {
      return;
    }
    const held = event.button === 0 ? page.grip(event) : null;
    drag = held ? { held: held, pointer: event.pointerId, x: event.clientX, y: event.clientY, ghost: null } : null;
  }

  const drags = (event) => drag && event.pointerId === drag.pointer;

  function lift() {
    drag.ghost = document.createElement('div');
    drag.ghost.className = 'drag-ghost';
    drag.ghost.textContent = page.lift(drag.held);
    document.body.append(drag.ghost);
    document.body.classList.add('dragging');
  }

  function target(event) {
    const under = document.elementFromPoint(event.clientX, event.clientY);
    return under && page.target(under, event);
  }

  function go(event) {
    if (!drags(event)) {
      return;
    }
    if (!drag.ghost && Math.abs(event.clientX - drag.x) + Math.abs(event.clientY - drag.y) > SLACK) {
      lift();
    }
    if (drag.ghost) {
      event.preventDefault();
      drag.ghost.style.transform = 'translate(' + (event.clientX + 14) + 'px,' + (event.clientY + 10) + 'px)';
      page.mark(target(event));
      if (event.clientY < EDGE || event.clientY > window.innerHeight - EDGE) {
        window.scrollBy(0, event.clientY < EDGE ? -STEP : STEP);
      }
    }
  }

  function drop(event) {
    if (!drags(event)) {
      return;
    }
    const held = drag.ghost && drag.held;
    const there = held && target(event);
    end();
    if (held) {
      swallowClick();
    }
    if (there) {
      page.drop(held, there);
    }
  }

  // Letting go over the thing itself would press it.
  function swallowClick() {
    function swallow(event) {
      event.preventDefault();
      event.stopPropagation();
    }
    document.addEventListener('click', swallow, { capture: true, once: true });
    window.setTimeout(() => document.removeEventListener('click', swallow, { capture: true }), 0);
  }

  function end() {
    if (drag && drag.ghost) {
      drag.ghost.remove();
      document.body.classList.remove('dragging');
      page.mark(null);
    }
    drag = null;
  }

  document.addEventListener('pointerdown', start);
  document.addEventListener('pointermove', go);
  document.addEventListener('pointerup', drop);
  document.addEventListener('pointercancel', (event) => drags(event) && end());
  document.addEventListener('keydown', (event) => event.key === 'Escape' && end());
};
