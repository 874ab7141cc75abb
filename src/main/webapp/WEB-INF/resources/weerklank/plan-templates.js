// Whole plans as templates of the program: to begin with one, to put one of its days in the day that is open, and to keep
// this plan as one.
(function () {
  const plan = window.plan = window.plan || {};
  const model = plan.model;
  const templates = plan.templates = {};
  const dialog = () => document.getElementById('templates');
  const value = (id) => document.getElementById(id).value;

  templates.tell = (text) => { document.getElementById('templates-told').textContent = text; };

  // Each with whether this plan was made from it, and the key of the version before.
  templates.load = async function () {
    const offered = await plan.wire.read({ method: 'GET', path: '/plan/templates' }, templates.tell);
    if (offered) {
      document.getElementById('template-list').replaceChildren(...offered.map(line));
      document.getElementById('template-none').hidden = offered.length > 0;
      templates.showNewer(offered);
    }
  };

  const minutesOf = (day) => day.blocks.reduce((all, block) => all + block.minutes, 0);
  const minutes = (template) => template.days.reduce((sum, day) => sum + minutesOf(day), 0);

  function line(offered) {
    const template = offered.template;
    const about = [plan.say('form-' + template.form), plan.duration(minutes(template)), plan.say('version', template.number)];
    return plan.make('li', { class: 'item template' }, [
      plan.make('div', { class: 'template-head' }, [
        plan.make('div', {}, [plan.make('b', { text: template.name }), plan.make('small', { text: about.join(' · ') })]),
        button({ 'data-lay': template.id, text: plan.say('lay'), 'aria-label': plan.say('lay-this', template.name) })
      ]),
      ...days(template),
      ...templates.previous(offered)
    ]);
  }

  function button(given) {
    return plan.make('button', { type: 'button', class: 'btn small', ...given });
  }

  // A day of it for the day that is open; with one day on both sides that is all of it already.
  function days(template) {
    return model.day && (model.days.length > 1 || template.days.length > 1)
      ? template.days.map((day, at) => !day.blocks.length ? '' : plan.make('div', { class: 'template-day' }, [
        ...(template.days.length > 1 ? [plan.make('span', { text: plan.say('template-day', at + 1, plan.duration(minutesOf(day))) })] : []),
        ...ways(template, at)
      ])) : [];
  }

  // What is in the day stays or goes, as is chosen here.
  function ways(template, at) {
    const here = plan.say('plan-day', model.days.indexOf(model.day) + 1);
    const way = (word, add) => {
      const text = plan.say(word, here);
      return button({ 'data-lay-day': at, 'data-of': template.id, 'data-add': add, text: text, 'aria-label': plan.say('lay-day-this', text, template.name) });
    };
    return model.day.blocks.length ? [way('lay-day-instead', 'false'), way('lay-day-behind', 'true')] : [way('lay-day', 'true')];
  }

  function lay(id) {
    plan.wire.send({
      moves: true,
      make: () => ({ method: 'POST', path: '/plan/template', body: { template: id } }),
      then: () => { plan.stepped('edit', true); plan.wire.reload(); dialog().close(); plan.tell(plan.say('laid')); }
    });
  }

  function layDay(id, at, add) {
    const day = model.day;
    plan.steps.send({
      make: () => ({ method: 'POST', path: '/plan/template', body: { template: id, templateDay: at, day: day.id, add: add } }),
      then: (edited) => {
        plan.wire.done(edited);
        dialog().close();
        plan.tell(plan.say('laid-day', plan.dayLabel(day, model.days.indexOf(day))));
      }
    });
  }

  /** Sends what changes the templates; why not is told beside them. */
  templates.send = function (call, then) {
    plan.wire.send({
      once: true,
      make: call,
      then: then,
      refused: (status, problem) => templates.tell((problem.errors || []).map((error) => error.message).join(' ') || problem.detail || plan.say('failed'))
    });
  };

  function keep() {
    const call = () => ({ method: 'POST', path: '/plan/templates', body: { name: value('template-name'), form: value('template-form') } });
    templates.send(call, (template) => {
      document.getElementById('template-name').value = '';
      templates.load().then(() => templates.tell(plan.say('template-kept', template.name)));
    });
  }

  document.addEventListener('click', (event) => {
    const wanted = event.target.closest('[data-lay]');
    const day = event.target.closest('[data-lay-day]');
    if (event.target.closest('[data-open=templates]')) {
      templates.tell('');
      templates.load();
    } else if (wanted) {
      lay(Number(wanted.dataset.lay));
    } else if (day) {
      layDay(Number(day.dataset.of), Number(day.dataset.layDay), day.dataset.add === 'true');
    } else if (event.target.closest('#template-keep')) {
      keep();
    }
  });
})();
