// What can be done with blocks and days. What is sure is shown at once; the server says what follows from it.
(function () {
  const plan = window.plan = window.plan || {};
  const model = plan.model;
  const steps = plan.steps = {};

  function send(item) {
    item.moves = true;
    model.undone.clear();
    item.then = item.then || plan.wire.done;
    plan.wire.send(item);
    plan.show();
  }
  steps.send = send;

  // The blocks that the server knows, with the versions in which they were seen.
  function chosen(blocks, more) {
    const known = blocks.filter((block) => block.id !== null && !block.gone);
    const body = { blocks: known.map((block) => block.id), versions: known.map((block) => block.version) };
    return known.length ? Object.assign(body, more) : null;
  }

  function post(path, blocks, more) {
    return () => {
      const body = chosen(blocks, more && more());
      return body && { method: 'POST', path: path, body: body };
    };
  }

  // Where a block goes in the server's order: behind the nearest one before it, of those that stay.
  function place(day, before, moving) {
    const stay = day.order.filter((id) => !moving.some((block) => block.id === id));
    return plan.behind(stay, before.map((block) => block.id));
  }
  steps.place = place;

  // The blocks in the order of the plan.
  function inOrder(blocks) {
    return plan.blocks().filter((block) => blocks.includes(block));
  }

  /** Moves blocks, which keep their order, to a place among the others of a day. */
  steps.move = function (blocks, day, at) {
    const moving = inOrder(blocks);
    const others = day.blocks.filter((block) => !moving.includes(block));
    const to = Math.max(0, Math.min(at, others.length));
    const before = others.slice(0, to);
    model.days.forEach((one) => { one.blocks = one.blocks.filter((block) => !moving.includes(block)); });
    day.blocks = others.slice(0, to).concat(moving, others.slice(to));
    send({ make: post('/plan/blocks/move', moving, () => ({ day: day.id, at: place(day, before, moving) })) });
    if (day === model.day) {
      tell(moving, 'moved', 'moved-several', day.blocks.indexOf(moving[0]) + 1, day.blocks.length);
    } else {
      tell(moving, 'moved-to-day', 'moved-to-day-several', plan.dayLabel(day, model.days.indexOf(day)));
    }
  };

  // Of one block by its title, of several by their number.
  function tell(blocks, word, words, ...more) {
    plan.tell(blocks.length > 1 ? plan.say(words, blocks.length, ...more) : plan.say(word, plan.title(blocks[0]), ...more));
  }

  /** One place earlier or later within the day. */
  steps.shift = function (blocks, by) {
    const day = plan.dayOf(blocks[0]);
    const moving = inOrder(blocks).filter((block) => day.blocks.includes(block));
    const others = day.blocks.filter((block) => !moving.includes(block));
    const edge = by < 0 ? moving[0] : moving[moving.length - 1];
    const beyond = day.blocks.slice(0, day.blocks.indexOf(edge)).filter((block) => !moving.includes(block)).length;
    const to = beyond + by;
    if (to >= 0 && to <= others.length) {
      steps.move(moving, day, to);
    }
  };

  /** To the end of another day. */
  steps.toDay = function (blocks, day) {
    if (day && day !== plan.dayOf(blocks[0])) {
      steps.move(blocks, day, day.blocks.length);
    }
  };

  steps.duplicate = function (blocks) {
    send({ make: post('/plan/blocks/duplicate', blocks), then: (edited) => {
      plan.wire.done(edited);
      tell(blocks, 'duplicated', 'duplicated-several');
    } });
  };

  // In steps of five minutes, as days are planned, where there are enough.
  const halfOf = (minutes) => minutes < 10 ? Math.round(minutes / 2) : 5 * Math.round(minutes / 10);

  /** The first half and the rest. */
  steps.split = function (block) {
    const half = () => halfOf(plan.value(block, 'minutes'));
    send({
      make: () => block.id === null ? null : {
        method: 'POST', path: '/plan/blocks/' + block.id + '/split', body: { minutes: half(), version: block.version }
      },
      then: (edited) => then(edited, 'split', plan.title(block))
    });
  };

  /** Makes one block of several; of a single one with the next. */
  steps.merge = function (blocks) {
    const day = plan.dayOf(blocks[0]);
    const next = day.blocks[day.blocks.indexOf(blocks[0]) + 1];
    const all = blocks.length > 1 ? inOrder(blocks) : [blocks[0], next].filter(Boolean);
    if (all.length > 1) {
      send({ make: post('/plan/blocks/merge', all), then: (edited) => then(edited, 'merged', plan.title(all[0])) });
    }
  };

  function then(edited, word, title) {
    plan.wire.done(edited);
    plan.tell(plan.say(word, title));
  }

  steps.remove = function (blocks) {
    const leaving = inOrder(blocks);
    const day = plan.dayOf(leaving[0]);
    const at = day.blocks.indexOf(leaving[0]);
    leaving.forEach((block) => { block.leaving = true; model.ticked.delete(block); });
    model.days.forEach((one) => { one.blocks = one.blocks.filter((block) => !block.leaving); });
    model.selected = leaving.includes(model.selected) ? null : model.selected;
    send({
      make: () => remove(leaving),
      arrived: () => !leaving.some((block) => model.days.some((one) => one.order.includes(block.id))),
      refused: (status, problem) => stay(leaving, problem)
    });
    plan.focus(day.blocks[Math.min(at, day.blocks.length - 1)], 'title');
    tell(leaving, 'removed', 'removed-several');
  };

  function remove(leaving) {
    const known = leaving.filter((block) => block.id !== null);
    const body = { blocks: known.map((block) => block.id), versions: known.map((block) => block.version) };
    return known.length ? { method: 'POST', path: '/plan/blocks/remove', body: body } : null;
  }

  // A colleague changed it meanwhile: it stays, and is shown as it is now.
  function stay(leaving, problem) {
    leaving.forEach((block) => { block.leaving = false; });
    plan.notes.tell(problem.detail || plan.say('failed'), true);
    plan.wire.reload();
  }

  /** Fixes a block to the time at which it starts now, or lets it go again. */
  steps.pin = function (block) {
    plan.type(block, 'pinnedAt', plan.value(block, 'pinnedAt') ? null : (block.startsAt || '').slice(0, 5) || null);
    plan.show();
  };

  steps.swap = function (block) {
    send({
      make: () => block.id === null ? null : { method: 'POST', path: '/plan/blocks/' + block.id + '/swap', body: { version: block.version } },
      then: (edited) => then(edited, 'swapped', plan.title(block))
    });
  };

  steps.addDay = function (frame) {
    send({ make: () => ({ method: 'POST', path: '/plan/days', body: frame }), then: (edited) => {
      plan.wire.done(edited);
      plan.openDay = edited.days[0].id;
    } });
  };

  steps.changeDay = function (day, field, value) {
    send({
      make: () => ({ method: 'PATCH', path: '/plan/days/' + day.id, body: { version: day.version, [field]: value } })
    });
  };

  steps.removeDay = function (day) {
    send({ make: () => ({ method: 'DELETE', path: '/plan/days/' + day.id }) });
    plan.tell(plan.say('removed', plan.dayLabel(day, model.days.indexOf(day))));
  };
})();
