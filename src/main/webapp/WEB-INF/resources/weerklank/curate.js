// The quotes of a report, worked through one by one. Each change is a call of the API; then the server shows the quotes anew,
// and whatever had the focus has it again. Every step can be undone, the last one first.
(function () {
  'use strict';
  const curate = window.curate = {};
  const box = () => document.getElementById('curating');
  const undo = [];
  let last = Promise.resolve();

  curate.rows = () => [...box().querySelectorAll('[data-quote]')];
  curate.row = (inside) => inside && inside.closest && inside.closest('[data-quote]');

  curate.say = function (words) {
    document.getElementById('did').textContent = words;
    document.getElementById('undo').hidden = undo.length === 0;
  };
  curate.told = (key) => box().dataset[key];

  async function send(body) {
    const response = await fetch(box().dataset.api, {
      method: 'PATCH',
      headers: { 'X-Weerklank-Desk': '1', 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify(body), redirect: 'error', keepalive: true
    });
    if (!response.ok) {
      const problem = await response.json().catch(() => null);
      throw new Error((problem && problem.detail) || curate.told('failed'));
    }
  }

  // What has the focus, by what stays the same when the row is made anew.
  function place() {
    const at = document.activeElement;
    const row = at && at.closest('#quotes li[id], #sections li[id]');
    return row && { row: row.id, act: at.dataset.act, reason: at.dataset.reason };
  }

  function find(held) {
    const row = document.getElementById(held.row);
    const same = row && held.act && [...row.querySelectorAll('[data-act="' + held.act + '"]')]
      .find((one) => one.dataset.reason === held.reason && one.offsetParent);
    return same || row;
  }

  async function fresh() {
    const response = await fetch(box().dataset.fragment, { redirect: 'error' });
    if (!response.ok) {
      throw new Error(curate.told('failed'));
    }
    return new DOMParser().parseFromString(await response.text(), 'text/html');
  }

  // What is being typed stays: the editor of a quote moves along into the new row, the words before a section are not made
  // anew under the hand.
  async function show() {
    const page = await fresh();
    const held = place();
    const editor = box().querySelector('.editor');
    const edited = editor && curate.row(editor).id;
    const typing = document.activeElement.matches('textarea') ? document.activeElement : null;
    box().querySelector('#quotes').replaceWith(page.getElementById('quotes'));
    if (!typing || !typing.closest('#sections')) {
      document.getElementById('sections').replaceWith(page.getElementById('sections'));
    }
    curate.shown();
    if (editor && document.getElementById(edited)) {
      document.getElementById(edited).append(editor);
    }
    const target = typing || (held && find(held));
    if (target && target !== document.activeElement) {
      target.focus();
    }
  }

  // Keeps what need not be shown anew, after what was begun before; fails where that was not kept.
  curate.keep = function (body) {
    const kept = last.then(() => send(body));
    last = kept.catch(() => {});
    return kept;
  };

  function step(make, told, keep) {
    last = last.then(async () => {
      const bodies = make();
      if (!bodies) {
        return;
      }
      await send(bodies.change);
      if (keep) {
        undo.push(bodies.back);
      }
      await show();
      curate.say(curate.told(told));
    }).catch((problem) => curate.say(problem instanceof TypeError ? curate.told('offline') : problem.message));
  }

  // Does what the given function makes of the page as it is by then: a change, and the change back.
  curate.change = (make, told) => step(make, told, true);

  curate.undo = () => step(() => undo.length ? { change: undo.pop() } : null, 'undone', false);

  document.addEventListener('click', function (event) {
    if (event.target.id === 'undo') {
      curate.undo();
    }
  });
})();
