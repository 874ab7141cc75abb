// The library beside the plan: blocks to put in, found by text, kind, theme and length; blocks to keep; and kinds of one's own.
(function () {
  const plan = window.plan = window.plan || {};
  const model = plan.model;
  const PAUSE = 250;
  let pause = null;
  let asked = 0;

  const field = (name) => document.getElementById('find-' + name).value.trim();
  const root = () => document.getElementById('plan').dataset.root;

  function address() {
    const query = new URLSearchParams({ language: document.getElementById('plan').dataset.language });
    ['text', 'kind', 'theme', 'shortest', 'longest'].forEach((name) => field(name) && query.set(name, field(name)));
    return '/library?' + query;
  }

  async function search() {
    const mine = ++asked;
    const items = await plan.wire.read({ method: 'GET', root: root(), path: address() },
      (why) => { document.getElementById('found').textContent = why; });
    if (items && mine === asked) {
      show(items);
    }
  }

  // More than words may stand in the way.
  const narrowed = () => ['kind', 'theme', 'shortest', 'longest'].some(field);

  function show(items) {
    document.getElementById('found').textContent = items.length ? plan.say(items.length === 1 ? 'found-one' : 'found', items.length) : plan.say(narrowed() ? 'found-none-so' : 'found-none');
    document.getElementById('items').replaceChildren(...items.map(item));
  }

  function item(one) {
    const option = [...document.getElementById('kinds').options].find((kind) => kind.value === one.kind);
    const about = [option ? option.textContent : one.kind, plan.duration(one.minutes), one.source === 'own' ? plan.say('kept-by', one.origin) : one.origin,
      ...(one.plan ? [plan.say('from-plan', one.plan)] : [])];
    const put = plan.make('button', { type: 'button', class: 'btn small', 'data-put': one.key, text: plan.say('put'), 'aria-label': plan.say('put-this', one.title || '') });
    const drop = one.source === 'own'
      ? [plan.make('button', { type: 'button', class: 'btn quiet small', 'data-drop': one.key, text: '×', 'aria-label': plan.say('drop-this', one.title || '') })] : [];
    return plan.make('li', { class: 'item k-' + (option ? option.dataset.colour : 'practice') }, [
      plan.make('div', {}, [
        plan.make('b', { text: one.title || plan.say('untitled') }),
        plan.make('small', { text: about.join(' · ') }),
        ...(one.goal || one.method ? [plan.make('p', { class: 'small', text: one.goal || one.method })] : []),
        ...(one.themes || []).map((theme) => plan.make('span', { class: 'chip', text: theme }))
      ]),
      plan.make('div', { class: 'tools' }, [put, ...drop])
    ]);
  }

  // Behind the block in hand, or at the end of the day. The answer names what came; the day is asked for anew.
  function put(key) {
    const at = model.selected && model.day.blocks.includes(model.selected) ? model.day.blocks.indexOf(model.selected) + 1 : model.day.blocks.length;
    const day = model.day;
    const before = day.blocks.slice(0, at);
    plan.wire.send({
      moves: true,
      make: () => ({ method: 'POST', path: '/plan/library', body: { key: key, day: day.id, at: plan.steps.place(day, before, []) } }),
      then: () => { plan.stepped('edit', true); plan.wire.reload(); said('put-done'); }
    });
  }

  function said(word, ...parts) {
    document.getElementById('library-told').textContent = plan.say(word, ...parts);
    plan.tell(plan.say(word, ...parts));
  }

  plan.keepInLibrary = function (block) {
    plan.wire.send({
      once: true,
      make: () => block.id === null ? null : { method: 'POST', path: '/plan/blocks/' + block.id + '/library' },
      then: () => plan.notes.tell(plan.say('kept', plan.title(block))),
      refused: (status, problem) => plan.notes.wrong(block, (problem.errors || []).map((error) => error.message).join(' ') || problem.detail || plan.say('failed'))
    });
  };

  function drop(key) {
    plan.wire.send({
      make: () => ({ method: 'DELETE', root: root(), path: '/library?key=' + encodeURIComponent(key) }),
      then: () => { search(); document.getElementById('find-text').focus(); }
    });
  }

  // A kind that is made can be chosen at once, and the block in hand is of it.
  function makeKind() {
    const value = (name) => document.getElementById('kind-' + name).value;
    const block = model.selected;
    const told = document.getElementById('kind-told');
    plan.wire.send({
      make: () => ({ method: 'POST', root: root(), path: '/block-kinds', body: { name: value('name'), colour: value('colour'), counted: value('counted') } }),
      then: (kind) => {
        document.querySelectorAll('select[data-kinds], #blocks select.kind').forEach((select) => addKind(select, kind));
        addKind(document.getElementById('row').content.querySelector('select'), kind);
        document.getElementById('kind-name').value = '';
        told.textContent = plan.say('kind-made', kind.name);
        if (block) {
          block.guessed = false;
          plan.type(block, 'kind', kind.name);
        }
      },
      refused: (status, problem) => { told.textContent = (problem.errors || []).map((error) => error.message).join(' ') || problem.detail; }
    });
  }

  function addKind(select, kind) {
    select.append(plan.make('option', { value: kind.name, 'data-colour': kind.colour, text: kind.name }));
  }

  document.addEventListener('input', (event) => {
    if (event.target.matches('[id^=find-]')) {
      window.clearTimeout(pause);
      pause = window.setTimeout(search, PAUSE);
    }
  });
  document.addEventListener('submit', (event) => {
    if (event.target.matches('#library form')) {
      event.preventDefault();
      search();
    }
  });
  document.addEventListener('click', (event) => {
    const wanted = event.target.closest('[data-put]');
    const unwanted = event.target.closest('[data-drop]');
    const open = event.target.closest('[data-open]');
    if (open) {
      document.getElementById(open.dataset.open).showModal();
      if (open.dataset.open === 'library') {
        search();
      }
    } else if (event.target.closest('dialog [data-close]')) {
      event.target.closest('dialog').close();
    } else if (wanted) {
      put(wanted.dataset.put);
    } else if (unwanted) {
      drop(unwanted.dataset.drop);
    } else if (event.target.closest('#make-kind')) {
      makeKind();
    }
  });
})();
