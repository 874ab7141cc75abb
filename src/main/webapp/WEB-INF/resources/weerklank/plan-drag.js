// Dragging blocks by their grip: to another place of the day, or on a day to its end. A ticked block takes all that are
// ticked along. Every drag has keys and buttons too.
(function () {
  const plan = window.plan = window.plan || {};
  const model = plan.model;

  function grip(event) {
    const gripped = event.target.closest('[data-grip]');
    if (!gripped) {
      return null;
    }
    event.preventDefault();
    return { block: plan.blockAt(gripped), blocks: [] };
  }

  function lift(held) {
    held.blocks = model.ticked.has(held.block) ? plan.blocks().filter((block) => model.ticked.has(block)) : [held.block];
    return held.blocks.length > 1 ? plan.say('several', held.blocks.length) : plan.title(held.block);
  }

  // The day or the place between two blocks under the pointer.
  function target(under, event) {
    const tab = under.closest('#days [data-day]');
    if (tab) {
      return { tab: tab, day: model.days.find((day) => day.id === Number(tab.dataset.day)) };
    }
    const row = under.closest('#blocks [data-block]');
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

  function drop(held, there) {
    if (there.day) {
      plan.steps.toDay(held.blocks, there.day);
    } else {
      land(held.blocks, plan.blockAt(there.row), there.after);
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

  window.weerklankDrag({ grip: grip, lift: lift, target: target, mark: mark, drop: drop });
})();
