// The planner: begins with the plan as it is, shows what changes, and keeps what stands around it in step.
(function () {
  const plan = window.plan = window.plan || {};
  const model = plan.model;
  let shown = false;

  /** Shows what is planned now, once for all that happens at the same moment. */
  plan.show = function () {
    if (plan.openDay) {
      const day = model.days.find((one) => one.id === plan.openDay);
      if (day) {
        plan.openDay = null;
        openDay(day);
      }
    }
    plan.showRows();
    plan.showSums();
    plan.showPanel();
  };

  /** Undoing is possible after a step, doing again after undoing. */
  plan.stepped = function (way, worked) {
    const undo = document.querySelector('[data-act=undo]');
    const redo = document.querySelector('[data-act=redo]');
    if (way === 'edit') {
      undo.disabled = false;
      redo.disabled = true;
    } else {
      (way === 'undo' ? undo : redo).disabled = !worked;
      (way === 'undo' ? redo : undo).disabled = !worked && (way === 'undo' ? redo : undo).disabled;
    }
  };

  /** All is saved: the minutes of the themes follow. */
  plan.settled = function () {
    if (!shown) {
      shown = true;
      document.getElementById('plan').dataset.ready = 'true';
      openAsked();
    }
    plan.cover();
  };

  // What is being typed belongs to the day that was open.
  function openDay(day) {
    plan.keep();
    model.day = day;
    model.ticked.clear();
    model.selected = null;
    const address = new URL(location.href);
    address.searchParams.set('day', model.days.indexOf(day) + 1);
    history.replaceState(history.state, '', address);
  }

  function openAsked() {
    const day = model.days[Number(new URL(location.href).searchParams.get('day')) - 1];
    if (day) {
      openDay(day);
      plan.show();
    }
  }

  // A new day is held after the last one, at the same hours.
  function nextDay() {
    const last = model.days[model.days.length - 1];
    const date = last && last.date ? new Date(Date.parse(last.date + 'T00:00:00Z') + 86400000).toISOString().slice(0, 10) : null;
    return { date: date, start: last ? last.start : '09:00', end: last ? last.end : '17:00' };
  }

  function takeDays() {
    document.querySelectorAll('#held [data-start]').forEach((day) => {
      plan.steps.addDay({ date: day.dataset.date || null, start: day.dataset.start, end: day.dataset.end });
    });
  }

  function firstDay() {
    const value = (name) => document.getElementById('first-' + name).value || null;
    plan.steps.addDay({ date: value('date'), start: value('start'), end: value('end') });
  }

  document.addEventListener('click', (event) => {
    const tab = event.target.closest('#days [data-day]');
    const go = event.target.closest('[data-go]');
    const act = event.target.closest('[data-day-act]');
    if (tab) {
      openDay(model.days.find((day) => day.id === Number(tab.dataset.day)));
      plan.show();
    } else if (go) {
      plan.focus(plan.byLocal(go.dataset.go), 'title');
    } else if (act) {
      ({ add: () => plan.steps.addDay(nextDay()), take: takeDays, first: firstDay, remove: () => plan.steps.removeDay(model.day) })[act.dataset.dayAct]();
    }
  });
  document.addEventListener('change', (event) => {
    const field = event.target.dataset.frame;
    if (field && event.target.value !== event.target.dataset.shown && (event.target.value || field === 'date')) {
      plan.steps.changeDay(model.day, field, event.target.value || null);
    }
  });
  document.addEventListener('DOMContentLoaded', () => {
    const given = document.getElementById('plan').dataset;
    document.querySelector('[data-act=undo]').disabled = given.undo !== 'true';
    document.querySelector('[data-act=redo]').disabled = given.redo !== 'true';
    plan.wire.reload();
  });
})();
