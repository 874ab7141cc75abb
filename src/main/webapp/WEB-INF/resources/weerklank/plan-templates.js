// Whole plans as templates of the program: to begin with one, to keep this plan as one, and to make it a new version, with
// what would become different shown first.
(function () {
  const plan = window.plan = window.plan || {};
  const dialog = () => document.getElementById('templates');
  const told = (text) => { document.getElementById('templates-told').textContent = text; };

  async function load() {
    const found = await plan.wire.read({ method: 'GET', root: dialog().dataset.templates, path: '' }, told);
    if (found) {
      show(found);
    }
  }

  function show(templates) {
    document.getElementById('template-list').replaceChildren(...templates.map(line));
    document.getElementById('template-none').hidden = templates.length > 0;
    document.getElementById('newer').hidden = templates.length === 0;
    document.getElementById('newer-of').replaceChildren(...templates.map((one) => plan.make('option', { value: one.id, text: one.name })));
    document.getElementById('difference').replaceChildren();
    document.getElementById('newer-make').hidden = true;
  }

  function minutes(template) {
    return template.days.reduce((sum, day) => sum + day.blocks.reduce((all, block) => all + block.minutes, 0), 0);
  }

  function line(template) {
    const about = [plan.say('form-' + template.form), plan.duration(minutes(template)), plan.say('version', template.number)];
    return plan.make('li', { class: 'item' }, [
      plan.make('div', {}, [plan.make('b', { text: template.name }), plan.make('small', { text: about.join(' · ') })]),
      plan.make('div', { class: 'tools' }, [plan.make('button', { type: 'button', class: 'btn small', 'data-lay': template.id, text: plan.say('lay'), 'aria-label': plan.say('lay-this', template.name) })])
    ]);
  }

  function lay(id) {
    plan.wire.send({
      moves: true,
      make: () => ({ method: 'POST', path: '/plan/template', body: { template: id } }),
      then: () => { plan.stepped('edit', true); plan.wire.reload(); dialog().close(); plan.notes.tell(plan.say('laid')); }
    });
  }

  function send(path, body, then) {
    plan.wire.send({
      once: true,
      make: () => ({ method: 'POST', path: path, body: body() }),
      then: then,
      refused: (status, problem) => told((problem.errors || []).map((error) => error.message).join(' ') || problem.detail || plan.say('failed'))
    });
  }

  const value = (id) => document.getElementById(id).value;
  const realTimes = () => document.getElementById('newer-real').checked;

  function keep() {
    send('/plan/templates', () => ({ name: value('template-name'), form: value('template-form') }), (template) => {
      document.getElementById('template-name').value = '';
      load().then(() => told(plan.say('template-kept', template.name)));
    });
  }

  async function compare() {
    const found = await plan.wire.read({ method: 'GET', path: '/plan/difference?template=' + value('newer-of') + '&realTimes=' + realTimes() }, told);
    if (found) {
      told('');
      showDifference(found);
    }
  }

  function showDifference(found) {
    const box = document.getElementById('difference');
    box.replaceChildren(
      plan.make('p', { text: plan.say('difference', plan.duration(found.minutesBefore), plan.duration(found.minutesAfter)) }),
      plan.make('ul', { class: 'difference' }, found.blocks.map(entry))
    );
    if (!found.blocks.length) {
      box.append(plan.make('p', { class: 'soft', text: plan.say('no-difference') }));
    }
    document.getElementById('newer-make').hidden = !found.blocks.length;
  }

  function entry(one) {
    const title = (one.after || one.before).title || plan.say('untitled');
    const changed = one.fields.map((field) => field === 'minutes'
      ? plan.say('from-to', plan.say('field-minutes'), one.before.minutes, one.after.minutes) : plan.say('field-' + field));
    const what = [plan.say('diff-' + one.what), ...(one.moved ? [plan.say('diff-moved')] : []), ...changed].join(', ');
    return plan.make('li', { class: 'diff-' + one.what }, [plan.make('b', { text: title }), ' ' + what]);
  }

  function makeNewer() {
    send('/plan/versions', () => ({ template: Number(value('newer-of')), realTimes: realTimes() }), (made) => {
      load().then(() => told(plan.say('newer-made', made.name, made.number)));
    });
  }

  document.addEventListener('click', (event) => {
    const wanted = event.target.closest('[data-lay]');
    if (event.target.closest('[data-open=templates]')) {
      told('');
      load();
    } else if (wanted) {
      lay(Number(wanted.dataset.lay));
    } else if (event.target.closest('#template-keep')) {
      keep();
    } else if (event.target.closest('#newer-compare')) {
      compare();
    } else if (event.target.closest('#newer-make')) {
      makeNewer();
    }
  });
})();
