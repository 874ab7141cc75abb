// Versions of a template: to make this plan a new one of it, once it was seen what becomes different, and to look at the one
// before and bring it back.
(function () {
  const plan = window.plan = window.plan || {};
  const templates = plan.templates;
  const byId = (id) => document.getElementById(id);
  // What the difference that is shown is of.
  let compared = null;

  // Of which template it is a version is only chosen beforehand where that is known.
  templates.showNewer = function (offered) {
    const origin = offered.find((one) => one.origin) || (offered.length === 1 ? offered[0] : null);
    const options = offered.map((one) => plan.make('option', {
      value: one.template.id,
      text: one.origin ? plan.say('came-from', one.template.name) : one.template.name,
      selected: one === origin
    }));
    byId('newer').hidden = offered.length === 0;
    byId('newer-of').replaceChildren(...(origin ? [] : [plan.make('option', { value: '', text: plan.say('choose-template') })]), ...options);
    forget();
  };

  const chosen = () => ({ template: Number(byId('newer-of').value), realTimes: byId('newer-real').checked });
  const isChosen = (one) => one.template === chosen().template && one.realTimes === chosen().realTimes;

  // What is chosen now was not compared yet, so that it can not be kept either.
  function forget() {
    compared = null;
    byId('difference').replaceChildren();
    byId('newer-make').hidden = true;
    byId('newer-compare').disabled = !byId('newer-of').value;
  }

  async function compare() {
    const wanted = chosen();
    const found = await plan.wire.read(
      { method: 'GET', path: '/plan/difference?template=' + wanted.template + '&realTimes=' + wanted.realTimes }, templates.tell);
    if (found && isChosen(wanted)) {
      templates.tell('');
      showDifference(found, wanted);
    }
  }

  function showDifference(found, wanted) {
    byId('difference').replaceChildren(
      plan.make('p', { text: plan.say('difference', plan.duration(found.minutesBefore), plan.duration(found.minutesAfter)) }),
      plan.make('ul', { class: 'difference' }, found.blocks.map(entry)),
      ...(found.blocks.length ? [] : [plan.make('p', { class: 'soft', text: plan.say('no-difference') })])
    );
    compared = wanted;
    byId('newer-make').hidden = !found.blocks.length;
  }

  function entry(one) {
    const title = (one.after || one.before).title || plan.say('untitled');
    const changed = one.fields.map((field) => field === 'minutes'
      ? plan.say('from-to', plan.say('field-minutes'), one.before.minutes, one.after.minutes) : plan.say('field-' + field));
    const what = [plan.say('diff-' + one.what), ...(one.moved ? [plan.say('diff-moved')] : []), ...changed].join(', ');
    return plan.make('li', { class: 'diff-' + one.what }, [plan.make('b', { text: title }), ' ' + what]);
  }

  function makeNewer() {
    const seen = compared;
    templates.send(() => ({ method: 'POST', path: '/plan/versions', body: seen }), (made) => {
      templates.load().then(() => templates.tell(plan.say('newer-made', made.name, made.number)));
    });
  }

  /** The button that shows the version before, and the place where it is shown. */
  templates.previous = function (offered) {
    const before = offered.template.number - 1;
    return offered.previous ? [plan.make('div', { class: 'template-previous' }, [
      plan.make('button', {
        type: 'button', class: 'link small', 'data-previous': offered.previous, text: plan.say('previous', before),
        'aria-label': plan.say('previous-of', before, offered.template.name), 'aria-expanded': 'false'
      }),
      plan.make('div', {})
    ])] : [];
  };

  const call = (method, path) => ({ method: method, root: byId('templates').dataset.templates, path: path });

  async function look(button) {
    const place = button.nextElementSibling;
    if (place.childElementCount) {
      place.replaceChildren();
    } else {
      const earlier = await plan.wire.read(call('GET', '/' + button.dataset.previous), templates.tell);
      place.replaceChildren(...(earlier ? whole(earlier) : []));
    }
    button.setAttribute('aria-expanded', place.childElementCount > 0);
  }

  function whole(earlier) {
    const blocks = earlier.days.flatMap((day) => day.blocks);
    return [
      plan.make('ol', { class: 'difference' }, blocks.map((block) => plan.make('li', {
        text: plan.duration(block.minutes) + ' · ' + (block.title || plan.say('untitled'))
      }))),
      plan.make('button', { type: 'button', class: 'btn small', 'data-restore': earlier.id, 'data-number': earlier.number, text: plan.say('restore', earlier.number) })
    ];
  }

  function restore(button) {
    templates.send(() => call('POST', '/' + button.dataset.restore + '/restore'), (made) => {
      templates.load().then(() => templates.tell(plan.say('restored', made.name, button.dataset.number, made.number, made.number - 1)));
    });
  }

  document.addEventListener('change', (event) => {
    if (event.target.matches('#newer-of, #newer-real')) {
      forget();
    }
  });
  document.addEventListener('click', (event) => {
    const previous = event.target.closest('[data-previous]');
    const earlier = event.target.closest('[data-restore]');
    if (previous) {
      look(previous);
    } else if (earlier) {
      restore(earlier);
    } else if (event.target.closest('#newer-compare')) {
      compare();
    } else if (event.target.closest('#newer-make')) {
      makeNewer();
    }
  });
})();
