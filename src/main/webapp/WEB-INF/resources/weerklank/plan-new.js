// New blocks: shown at once, and sent as they are by the time that it is their turn. What is refused stays where it was typed.
(function () {
  const plan = window.plan = window.plan || {};
  const steps = plan.steps;
  const USUAL_MINUTES = 15;
  const USUAL_KIND = 'practice';
  // What a title begins with, in Dutch and in English.
  const KINDS = Object.entries({
    break: /^(?:(?:korte|kleine|lange|short|long) )?(?:\p{L}*pauze|lunch|koffie|coffee|(?:tea )?break)(?!\p{L})/iu,
    opening: /^(?:welkom|opening|kennismak|welcome|introductions?(?!\p{L})|getting to know)/iu,
    closing: /^(?:afsluit|afrond|slotronde|terugblik|closing|wrap|looking back|look back)/iu
  });

  /** An empty block at a place of the day; the keyboard goes on in its field. */
  steps.add = function (at, field) {
    const block = place(at);
    sendNew(block);
    plan.focus(block, field || 'minutes');
    return block;
  };

  function place(at) {
    const block = plan.fresh({ title: null, kind: USUAL_KIND, counted: 'practice', colour: 'practice', minutes: USUAL_MINUTES });
    block.guessed = true;
    plan.model.day.blocks.splice(at, 0, block);
    return block;
  }

  /** An empty block at the end for who goes on typing; only once something is said of it, it is one. */
  steps.offer = function (field) {
    const block = place(plan.model.day.blocks.length);
    block.offered = true;
    block.again = () => sendNew(block);
    plan.show();
    plan.focus(block, field);
  };

  /** Something is done with a block that was only offered: it is one. */
  steps.accept = function (block) {
    if (block.offered) {
      sendNew(block);
    }
  };

  /** Nobody wants the block that was offered. */
  steps.withdraw = function (block) {
    const day = plan.dayOf(block);
    if (block.offered && day) {
      day.blocks = day.blocks.filter((one) => one !== block);
      plan.show();
    }
  };

  /** The kind of a new block follows from its title, until somebody chooses it. */
  plan.guessKind = function (block, field, value) {
    if (field === 'kind') {
      block.guessed = false;
    } else if (field === 'title' && block.guessed) {
      const [kind] = KINDS.find(([, begins]) => begins.test(value || '')) || [USUAL_KIND];
      plan.note(block, 'kind', kind);
    }
  };

  function sendNew(block) {
    const day = plan.dayOf(block);
    const before = day.blocks.slice(0, day.blocks.indexOf(block));
    block.again = null;
    block.offered = false;
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
