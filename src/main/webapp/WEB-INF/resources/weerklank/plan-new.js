// New blocks: shown at once, and sent as they are by the time that it is their turn. What is refused stays where it was typed.
(function () {
  const plan = window.plan = window.plan || {};
  const steps = plan.steps;
  const USUAL_MINUTES = 15;

  /** An empty block at a place of the day; the keyboard goes on in its field. */
  steps.add = function (at, field) {
    const day = plan.model.day;
    const block = plan.fresh({ title: null, kind: 'practice', counted: 'practice', colour: 'practice', minutes: USUAL_MINUTES });
    day.blocks.splice(at, 0, block);
    sendNew(block);
    plan.focus(block, field || 'minutes');
    return block;
  };

  function sendNew(block) {
    const day = plan.dayOf(block);
    const before = day.blocks.slice(0, day.blocks.indexOf(block));
    block.again = null;
    steps.send({
      make: () => make(day, block, before),
      then: (edited) => added(block, edited),
      failed: () => { block.uncertain = true; plan.takeBack(block); },
      arrived: () => block.id !== null,
      refused: (status, problem) => refusedNew(block, status, problem)
    });
  }

  // Nothing that was typed goes: the block comes without what was refused, which stays in its field. Where that was not
  // the reason, it is sent again when something else is typed in it.
  function refusedNew(block, status, problem) {
    plan.takeBack(block);
    if (block.leaving) {
      // deleted while it was under way: nothing of it is wanted any more
      plan.wire.reload();
    } else if (status === 404 || status === 409) {
      plan.wire.doubt(block, 'gone-day', () => sendNew(block), () => correct(block, problem));
    } else {
      correct(block, problem);
    }
  }

  function correct(block, problem) {
    if (plan.notes.mistakes(block, problem)) {
      sendNew(block);
    } else {
      block.again = () => sendNew(block);
    }
  }

  function make(day, block, before) {
    if (block.gone || block.leaving || block.id !== null) {
      return null;
    }
    block.sent = block.typed;
    block.typed = {};
    const body = { day: day.id, at: steps.place(day, before, []), kind: block.said.kind, minutes: block.said.minutes };
    Object.entries(block.sent).forEach(([field, typed]) => { body[field] = typed.value; });
    block.asked = body;
    return { method: 'POST', path: '/plan/blocks', body: body };
  }

  function added(block, edited) {
    block.sent = null;
    Object.assign(block, { uncertain: false, doubted: false });
    block.id = edited.blocks[0].id;
    plan.wire.done(edited);
    if (Object.keys(block.typed).length) {
      plan.wire.edit(block);
    }
  }
})();
