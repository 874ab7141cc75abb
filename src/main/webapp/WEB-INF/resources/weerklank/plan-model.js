// What is planned: as the server told it last, and what was typed here since. A field that was typed remembers all that can
// stand there at the server by this page's own doing: what stood there before, and what was sent since, for an answer may
// be lost. Anything else there is a colleague's; and what a colleague did in another field stands in nobody's way.
(function () {
  const plan = window.plan = window.plan || {};
  const model = plan.model = { days: [], version: 0, savedAt: null, day: null, selected: null, ticked: new Set(), undone: new Set() };
  // Steps by which days come, go or change: after them the plan is asked for anew.
  const OF_DAYS = ['day', 'add-day', 'remove-day', 'replace'];
  let made = 0;

  // The same text for the same value, in whatever order its fields stand; what is null or an empty list might as well not be
  // there: of a new block nothing is known yet.
  function written(value) {
    const nothing = value === undefined || (Array.isArray(value) && !value.length);
    return JSON.stringify(nothing ? null : value, (name, one) => one && typeof one === 'object' && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).filter(([, part]) => part !== null).sort()) : one);
  }

  const same = (one, other) => written(one) === written(other);

  // A block that only this page knows yet; the server gives it a key.
  plan.fresh = function (said) {
    made += 1;
    return { local: 'b' + made, id: null, version: 0, said: said, typed: {}, sent: null, refused: {}, again: null };
  };

  plan.blocks = () => model.days.flatMap((day) => day.blocks);
  plan.find = (id) => plan.blocks().find((block) => block.id === id);
  plan.byLocal = (local) => plan.blocks().find((block) => block.local === local);
  plan.dayOf = (block) => model.days.find((day) => day.blocks.includes(block));

  // What a field shows: what was typed, or else what the server knows.
  plan.value = function (block, field) {
    const typed = block.refused[field] || block.typed[field] || (block.sent && block.sent[field]);
    return (typed ? typed.value : block.said[field]) ?? null;
  };

  // Notes what was typed and sends it; tells whether it is anything new.
  plan.type = function (block, field, value) {
    const isNew = plan.note(block, field, value);
    if (isNew) {
      plan.wire.edit(block);
    }
    return isNew;
  };

  // Notes what is to go along with what is typed next.
  plan.note = function (block, field, value) {
    if (same(plan.value(block, field), value) && !block.refused[field]) {
      return false;
    }
    const typed = block.typed[field];
    const sent = block.sent && block.sent[field];
    plan.tell('');
    model.undone.clear();
    delete block.refused[field];
    block.typed[field] = { value: value, known: typed ? typed.known : sent ? [...sent.known, sent.value] : [block.said[field]] };
    return true;
  };

  // What was sent and may not have arrived counts as typed again, below what was typed since.
  plan.takeBack = function (block) {
    Object.entries(block.sent || {}).forEach(([field, sent]) => {
      block.typed[field] = { value: (block.typed[field] || sent).value, known: [...sent.known, sent.value] };
    });
    block.sent = null;
  };

  // Takes over what the server says of a block; tells of each field that was typed here and changed there.
  function take(block, json) {
    const said = Object.assign({}, json, { materials: json.materialNumbers || [] });
    Object.entries(block.typed).forEach(([field, typed]) => {
      if (same(said[field], typed.value)) {
        delete block.typed[field];
      } else if (!typed.known.some((own) => same(said[field], own))) {
        delete block.typed[field];
        plan.notes.conflict(block, field, typed.value, said[field] ?? null);
      }
    });
    block.id = json.id;
    block.version = json.version;
    block.said = said;
    return block;
  }
  plan.take = take;

  function time(block, told) {
    Object.assign(block, {
      version: told.version,
      startsAt: told.startsAt,
      endsAt: told.endsAt,
      gap: told.gapMinutes || 0,
      overlap: told.overlapMinutes || 0
    });
  }

  const isHere = (block) => block && !block.gone && !block.leaving;

  // The place in a list behind the nearest of those that stood before, for any of them may be gone by now.
  plan.behind = function (list, before) {
    const nearest = before.filter((one) => list.includes(one)).pop();
    return nearest === undefined ? 0 : list.indexOf(nearest) + 1;
  };

  // What is not known to the server keeps its place behind its neighbour.
  function ordered(day, ids, known) {
    const blocks = ids.map((id) => known.get(id)).filter(isHere);
    day.blocks.forEach((block, at) => {
      if (block.id === null && isHere(block)) {
        blocks.splice(plan.behind(blocks, day.blocks.slice(0, at)), 0, block);
      }
    });
    return blocks;
  }

  function known() {
    return new Map(plan.blocks().filter((block) => block.id !== null).map((block) => [block.id, block]));
  }

  function sums(day, told) {
    Object.assign(day, { version: told.version, totals: told.totals, mix: told.mix, warnings: told.warnings });
  }

  // The whole plan, as it is by now.
  plan.load = function (json, version) {
    const here = known();
    const waiting = plan.blocks().filter((block) => block.id === null && block.uncertain);
    const days = json.days.map((told) => {
      const day = model.days.find((old) => old.id === told.id) || { id: told.id, blocks: [] };
      told.blocks.forEach((block) => {
        const mine = here.get(block.id) || waiting.find((one) => one.uncertain && isThis(one, block)) || plan.fresh({});
        here.set(block.id, take(mine, block));
        mine.uncertain = false;
        time(mine, block);
      });
      Object.assign(day, { date: told.date || null, start: told.start, end: told.end });
      sums(day, told);
      return { day: day, ids: told.blocks.map((block) => block.id) };
    });
    days.forEach((one) => {
      one.day.order = one.ids;
      one.day.blocks = ordered(one.day, one.ids, here);
    });
    const waits = plan.blocks().filter((block) => block.again && !block.offered);
    model.days = days.map((one) => one.day);
    waits.filter((block) => !plan.dayOf(block)).forEach((block) => plan.notes.gone(block, 'gone-day'));
    model.day = model.days.includes(model.day) ? model.day : model.days[0] || null;
    model.version = version;
    model.savedAt = json.savedAt;
    forgetGone();
  };

  // Whether a block that was sent just before the network failed is the one that came back.
  function isThis(mine, json) {
    return ['title', 'minutes', 'kind'].every((field) => same(mine.asked[field], json[field]));
  }

  // What is being typed in a block that is gone is kept first: it can still become a new one.
  function forgetGone() {
    const there = plan.blocks();
    const inHand = plan.inHand();
    if (inHand && !there.includes(inHand)) {
      plan.keep();
    }
    model.ticked.forEach((block) => there.includes(block) || model.ticked.delete(block));
    if (!there.includes(model.selected)) {
      model.selected = null;
    }
  }

  // What a step did. Tells whether all is known now; where a colleague did something too, the plan is asked for anew.
  plan.apply = function (edited) {
    const here = known();
    edited.removed.forEach((id) => {
      const block = here.get(id);
      if (block) {
        block.gone = true;
        here.delete(id);
      }
    });
    edited.blocks.forEach((json) => {
      const block = here.get(json.id) || plan.fresh({});
      block.gone = false;
      here.set(json.id, take(block, json));
    });
    let whole = edited.version === model.version + 1 && !OF_DAYS.includes(edited.step);
    const settled = !plan.wire.moving();
    edited.days.forEach((told) => {
      const day = model.days.find((one) => one.id === told.id);
      const ids = told.blocks.map((block) => block.id);
      whole = whole && Boolean(day) && ids.every((id) => here.has(id));
      if (day) {
        told.blocks.forEach((one) => here.has(one.id) && time(here.get(one.id), one));
        sums(day, told);
        day.order = ids;
        day.blocks = settled ? ordered(day, ids, here) : keeping(day, ids, here);
      }
    });
    model.version = edited.version;
    model.savedAt = edited.savedAt;
    forgetGone();
    return whole;
  };

  // While steps wait to be sent, the blocks stand as these will leave them; only what is new comes in.
  function keeping(day, ids, here) {
    const elsewhere = new Set(model.days.filter((one) => one !== day).flatMap((one) => one.blocks));
    const blocks = day.blocks.filter(isHere);
    ids.forEach((id, at) => {
      const block = here.get(id);
      if (isHere(block) && !blocks.includes(block) && !elsewhere.has(block)) {
        blocks.splice(plan.behind(blocks, ids.slice(0, at).map((before) => here.get(before))), 0, block);
      }
    });
    return blocks;
  }
})();
