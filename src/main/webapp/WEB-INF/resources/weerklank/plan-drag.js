// Dragging blocks by their grip, with mouse or finger: to another place of the day, or on a day to its end. A ticked block
// takes all that are ticked along. Every drag has keys and buttons too.
(function () {
  const plan = window.plan = window.plan || {};
  const model = plan.model;
  const SLACK = 6;
  const EDGE = 70;
  const STEP = 14;
  let drag = null;

  function start(event) {
    const grip = event.target.closest('[data-grip]');
    if (grip && event.button === 0) {
      event.preventDefault();
      drag = { block: plan.blockAt(grip), x: event.clientX, y: event.clientY, ghost: null };
    }
  }

  function lift() {
    drag.blocks = model.ticked.has(drag.block) ? plan.blocks().filter((block) => model.ticked.has(block)) : [drag.block];
    const text = drag.blocks.length > 1 ? plan.say('several', drag.blocks.length) : plan.title(drag.block);
    drag.ghost = plan.make('div', { class: 'drag-ghost', text: text });
    document.body.append(drag.ghost);
    document.body.classList.add('dragging');
  }

  // The day or the place between two blocks under the pointer.
  function target(event) {
    const under = document.elementFromPoint(event.clientX, event.clientY);
    const tab = under && under.closest('#days [data-day]');
    if (tab) {
      return { tab: tab, day: model.days.find((day) => day.id === Number(tab.dataset.day)) };
    }
    const row = under && under.closest('#blocks [data-block]');
    if (!row) {
      return null;
    }
    const box = row.getBoundingClientRect();
    return { row: row, after: event.clientY > box.top + box.height / 2 };
  }

  function mark(there) {
    document.querySelectorAll('.land-before, .land-after, .land-on').forEach((old) => old.classList.remove('land-before', 'land-after', 'land-on'));
    if (there && there.tab) {
      there.tab.classList.add('land-on');
    } else if (there) {
      there.row.classList.add(there.after ? 'land-after' : 'land-before');
    }
  }

  function go(event) {
    if (!drag) {
      return;
    }
    if (!drag.ghost && Math.abs(event.clientX - drag.x) + Math.abs(event.clientY - drag.y) > SLACK) {
      lift();
    }
    if (drag.ghost) {
      event.preventDefault();
      drag.ghost.style.transform = 'translate(' + (event.clientX + 14) + 'px,' + (event.clientY + 10) + 'px)';
      mark(target(event));
      if (event.clientY < EDGE || event.clientY > window.innerHeight - EDGE) {
        window.scrollBy(0, event.clientY < EDGE ? -STEP : STEP);
      }
    }
  }

  function drop(event) {
    const there = drag && drag.ghost && target(event);
    const blocks = drag && drag.blocks;
    end();
    if (there && there.day) {
      plan.steps.toDay(blocks, there.day);
    } else if (there) {
      land(blocks, plan.blockAt(there.row), there.after);
    }
  }

  function land(blocks, beside, after) {
    const others = model.day.blocks.filter((block) => !blocks.includes(block));
    const at = model.day.blocks.slice(0, model.day.blocks.indexOf(beside) + (after ? 1 : 0)).filter((block) => others.includes(block)).length;
    const wanted = others.slice(0, at).concat(blocks, others.slice(at));
    if (wanted.some((block, place) => model.day.blocks[place] !== block)) {
      plan.steps.move(blocks, model.day, at);
    }
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
  document.addEventListener('keydown', (event) => event.key === 'Escape' && end());
})();
