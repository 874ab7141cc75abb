// Choosing several blocks: by their ticks, and with Shift or Ctrl anywhere in their rows.
(function () {
  const plan = window.plan = window.plan || {};
  const model = plan.model;
  let lastTick = null;

  const listed = (element) => element.closest('#blocks [data-block]');

  function tick(block, on) {
    model.ticked[on ? 'add' : 'delete'](block);
    lastTick = block;
    plan.show();
  }

  // With Shift all from the last one that was ticked up to this one, with Ctrl this one too.
  function range(block) {
    const blocks = model.day.blocks;
    const ends = [blocks.indexOf(lastTick), blocks.indexOf(block)].sort((one, other) => one - other);
    blocks.slice(Math.max(0, ends[0]), ends[1] + 1).forEach((one) => model.ticked.add(one));
    plan.show();
  }

  document.addEventListener('mousedown', (event) => {
    if (listed(event.target) && (event.shiftKey || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
    }
  });
  document.addEventListener('click', (event) => {
    const row = listed(event.target);
    if (row && event.shiftKey) {
      event.preventDefault();
      range(plan.blockAt(row));
    } else if (row && (event.ctrlKey || event.metaKey) && !event.target.matches('.tick')) {
      const block = plan.blockAt(row);
      tick(block, !model.ticked.has(block));
    }
  });
  document.addEventListener('change', (event) => {
    if (event.target.matches('.tick')) {
      tick(plan.blockAt(event.target), event.target.checked);
    }
  });
})();
