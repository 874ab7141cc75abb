// What was typed in a block that the server has: sent in one step, and what is refused.
(function () {
  const plan = window.plan = window.plan || {};
  const wire = plan.wire;

  // What was typed in a block goes in one step, however many fields that are by the time that it is its turn.
  wire.edit = function (block) {
    if (block.again) {
      block.again();
    } else {
      wire.send({ edits: block, make: () => edit(block), then: (edited) => taken(block, edited),
        refused: (status, problem) => refused(block, status, problem), failed: () => plan.takeBack(block) });
    }
  };

  function edit(block) {
    if (block.id === null || block.gone || !Object.keys(block.typed).length) {
      return null;
    }
    block.sent = block.typed;
    block.typed = {};
    const body = { version: block.version };
    Object.entries(block.sent).forEach(([field, typed]) => { body[field] = typed.value; });
    return { method: 'PATCH', path: '/plan/blocks/' + block.id, body: body };
  }

  function taken(block, edited) {
    Object.assign(block, { sent: null, doubted: false });
    wire.done(edited);
  }

  function refused(block, status, problem) {
    plan.takeBack(block);
    if (status === 409 && problem.theirs) {
      plan.take(block, problem.theirs);
      wire.reload();
      wire.edit(block);
    } else if (status === 409 || status === 404) {
      wire.doubt(block, 'gone', () => wire.edit(block), () => plan.notes.mistakes(block, problem));
    } else {
      plan.notes.mistakes(block, problem);
      wire.edit(block);
    }
  }

  /*
   * What the server does not find may be gone, or only be out of reach for a while: the plan tells. A block that is there
   * all the same is tried once more, and after that it is refused.
   */
  wire.doubt = function (block, word, again, refuse) {
    wire.lookUp(() => {
      const tried = block.doubted;
      block.doubted = !tried;
      if (!plan.blocks().includes(block)) {
        plan.notes.gone(block, word);
      } else if (tried) {
        refuse();
      } else {
        again();
      }
    });
  };
})();
