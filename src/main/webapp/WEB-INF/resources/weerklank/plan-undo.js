// Undoing and doing again: where that changes something is shown, in whichever day it is.
(function () {
  const plan = window.plan = window.plan || {};
  const model = plan.model;
  const steps = plan.steps;

  steps.undo = () => back('undo');
  steps.redo = () => back('redo');

  function back(way) {
    steps.send({
      make: () => ({ method: 'POST', path: '/plan/' + way }),
      then: (edited) => {
        plan.stepped(way, Boolean(edited));
        if (edited) {
          showDone(edited, way);
        } else {
          plan.tell(plan.say(way + '-nothing'));
        }
      }
    });
  }

  function showDone(edited, way) {
    const unknown = edited.days.map((day) => day.id).filter((id) => !model.days.some((day) => day.id === id));
    plan.wire.take(edited);
    const step = plan.say('step-' + edited.step);
    const blocks = plan.blocks().filter((block) => edited.blocks.some((one) => one.id === block.id));
    const day = dayOf(edited, blocks);
    // a day that comes back is known once the plan was read anew
    plan.openDay = unknown[0] || (day === model.day ? null : day.id);
    plan.tell(day === model.day || unknown.length
      ? plan.say(way + '-done', step) : plan.say(way + '-done-in', step, plan.dayLabel(day, model.days.indexOf(day))));
    model.undone = new Set(blocks);
    plan.show();
    const first = model.day && model.day.blocks.find((block) => model.undone.has(block));
    if (first) {
      plan.row(first).scrollIntoView({ block: 'nearest' });
    }
  }

  // The day that is open, where anything changed in it that can be seen there; else the one where it did.
  function dayOf(edited, blocks) {
    const changed = blocks.length ? blocks.map(plan.dayOf) : edited.days.map((told) => model.days.find((day) => day.id === told.id)).filter(Boolean);
    return changed.includes(model.day) || !changed.length ? model.day : changed[0];
  }
})();
