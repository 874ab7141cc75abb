// The panel with all that a block says. Lists (themes, cases, materials, links, files) are kept as a whole when one of
// their parts changes.
(function () {
  const plan = window.plan = window.plan || {};
  const model = plan.model;
  const PAUSE = 2500;
  // As the server takes: what is larger would only keep what comes behind it waiting.
  const LARGEST = 2000000;
  let opener = null;
  let pause = null;

  const panel = () => document.getElementById('detail');
  const list = (field) => panel().querySelector('[data-list=' + field + ']');

  plan.openDetails = function (block) {
    opener = block;
    model.selected = block;
    document.body.classList.add('with-detail');
    plan.show();
    panel().querySelector('[data-field=goal]').focus();
  };

  function close() {
    plan.keep();
    document.body.classList.remove('with-detail');
    model.selected = null;
    plan.show();
    plan.focus(opener, 'details');
  }

  plan.showPanel = function () {
    const block = model.selected;
    const name = document.getElementById('detail-name');
    name.textContent = block ? plan.title(block) : plan.say('block');
    panel().hidden = !block;
    if (!block) {
      document.body.classList.remove('with-detail');
      return;
    }
    panel().querySelectorAll('[data-field]').forEach((field) => {
      const value = plan.value(block, field.dataset.field);
      plan.setField(field, field.type === 'time' ? (value || '').slice(0, 5) : value);
      field.toggleAttribute('aria-invalid', false);
      if (block.refused[field.dataset.field]) {
        field.setAttribute('aria-invalid', 'true');
      }
    });
    showNoted(block);
    const themes = plan.value(block, 'themes') || [];
    panel().querySelectorAll('[data-theme]').forEach((tick) => { tick.checked = themes.includes(Number(tick.dataset.theme)); });
    const cases = plan.value(block, 'cases') || [];
    panel().querySelectorAll('[data-case]').forEach((tick) => { tick.checked = cases.includes(tick.dataset.case); });
    showList('materials', block);
    showList('links', block);
    showFiles(block);
    document.getElementById('swap').hidden = !plan.value(block, 'strand');
  };

  // What was noted the last time, as long as there is anything, and what was noted when this training was given.
  function showNoted(block) {
    const field = document.getElementById('d-last-time');
    field.parentElement.hidden = !plan.value(block, 'lastTime') && field !== document.activeElement;
    const noted = document.querySelector('#noted-notes [data-block="' + block.id + '"]');
    document.getElementById('noted').hidden = !noted;
    document.querySelector('#noted span').textContent = noted ? noted.textContent : '';
  }

  // The lines of a list, made anew only where they are about another block or have other values.
  function showList(field, block) {
    const lines = list(field);
    const values = plan.value(block, field) || [];
    const shown = block.local + JSON.stringify(values);
    if (lines.dataset.shown === shown || (lines.dataset.of === block.local && lines.contains(document.activeElement))) {
      return;
    }
    lines.dataset.shown = shown;
    lines.dataset.of = block.local;
    lines.replaceChildren(...values.map((value) => line(field, value)));
  }

  function line(field, value) {
    const made = document.getElementById(field + '-line').content.firstElementChild.cloneNode(true);
    made.querySelectorAll('[data-part]').forEach((part) => { part.value = value[part.dataset.part] ?? part.dataset.usual ?? ''; });
    return made;
  }

  function readList(field) {
    return [...list(field).children].map((one) => {
      const parts = Object.fromEntries([...one.querySelectorAll('[data-part]')].map((part) => [part.dataset.part, part.value.trim()]));
      return field === 'materials' ? material(parts) : { label: parts.label || null, address: parts.address };
    }).filter((value) => value.what || value.address);
  }

  function material(parts) {
    const number = /^\d+$/.test(parts.number) ? Number(parts.number) : 0;
    const size = parts.per === 'group' && Number(parts.size) ? { size: Number(parts.size) } : {};
    return number ? { what: parts.what, number: number, per: parts.per, ...size } : { what: parts.what };
  }

  function saveList(field) {
    const block = model.selected;
    if (block) {
      plan.type(block, field, readList(field));
      list(field).dataset.shown = block.local + JSON.stringify(plan.value(block, field));
      plan.show();
    }
  }

  function showFiles(block) {
    const files = plan.value(block, 'files') || [];
    const shown = JSON.stringify(files);
    const lines = document.getElementById('files');
    if (lines.dataset.shown !== shown) {
      lines.dataset.shown = shown;
      lines.replaceChildren(...files.map((file) => plan.make('li', {}, [
        plan.make('button', { type: 'button', class: 'link', 'data-get': file.id, 'data-name': file.name, text: file.name }),
        plan.make('span', { class: 'soft small', text: ' ' + plan.say('kilobytes', Math.max(1, Math.round(file.size / 1000))) + ' ' }),
        plan.make('button', { type: 'button', class: 'btn quiet small', 'data-drop-file': file.id, text: '×', 'aria-label': plan.say('take-off', file.name) })
      ])));
    }
  }

  function attach(picked) {
    const block = model.selected;
    if (picked.size > LARGEST) {
      plan.notes.wrong(block, plan.say('file-too-large'));
      return;
    }
    const name = encodeURIComponent(picked.name);
    plan.wire.send({
      make: () => block.id === null ? null : { method: 'POST', path: '/plan/blocks/' + block.id + '/files?name=' + name + '&version=' + block.version, file: picked },
      then: (edited) => { plan.wire.done(edited); plan.tell(plan.say('attached', picked.name)); },
      refused: (status, problem) => plan.notes.wrong(block, (problem.errors || []).map((error) => error.message).join(' ') || problem.detail || plan.say('failed'))
    });
  }

  async function get(button) {
    try {
      const answer = await fetch(document.getElementById('plan').dataset.api + '/plan/files/' + button.dataset.get,
        { headers: { 'X-Weerklank-Desk': '1' } });
      if (answer.ok) {
        save(await answer.blob(), button.dataset.name);
      } else {
        plan.notes.tell(plan.wire.why(answer.status, await answer.json()), true);
      }
    } catch (noConnection) {
      plan.notes.tell(plan.say('offline'), true);
    }
  }

  function save(file, name) {
    const address = URL.createObjectURL(file);
    plan.make('a', { href: address, download: name }).click();
    window.setTimeout(() => URL.revokeObjectURL(address), PAUSE);
  }

  // Ticks that are on, in the order in which they stand.
  function ticked(name, value) {
    return [...panel().querySelectorAll('[data-' + name + ']:checked')].map(value);
  }

  document.addEventListener('change', (event) => {
    const block = model.selected;
    const inside = event.target.closest('#detail');
    if (!block || !inside) {
      return;
    }
    if (event.target.dataset.field) {
      plan.commit(event.target, block);
    } else if (event.target.dataset.theme) {
      plan.type(block, 'themes', ticked('theme', (tick) => Number(tick.dataset.theme)).sort((one, other) => one - other));
    } else if (event.target.dataset.case) {
      plan.type(block, 'cases', ticked('case', (tick) => tick.dataset.case));
    } else if (event.target.dataset.part) {
      saveList(event.target.closest('[data-list]').dataset.list);
    } else if (event.target.id === 'file' && event.target.files.length) {
      attach(event.target.files[0]);
      event.target.value = '';
    }
    plan.show();
  });

  // Long texts are kept while they are being written, after a pause.
  document.addEventListener('input', (event) => {
    const field = event.target.closest('#detail textarea[data-field]');
    if (field) {
      const block = model.selected;
      window.clearTimeout(pause);
      pause = window.setTimeout(() => model.selected === block && plan.commit(field, block), PAUSE);
    }
  });

  document.addEventListener('click', (event) => {
    const more = event.target.closest('[data-more]');
    const less = event.target.closest('[data-less]');
    const file = event.target.closest('[data-drop-file]');
    const wanted = event.target.closest('[data-get]');
    if (more) {
      const added = line(more.dataset.more, {});
      list(more.dataset.more).append(added);
      added.querySelector('[data-part]').focus();
    } else if (less) {
      const lines = less.closest('[data-list]');
      less.parentElement.remove();
      panel().querySelector('[data-more=' + lines.dataset.list + ']').focus();
      saveList(lines.dataset.list);
    } else if (file) {
      const files = plan.value(model.selected, 'files').filter((one) => one.id !== Number(file.dataset.dropFile));
      plan.type(model.selected, 'files', files);
      document.getElementById('file').focus();
      plan.show();
    } else if (wanted) {
      get(wanted);
    } else if (event.target.closest('#detail [data-close]')) {
      close();
    } else if (event.target.closest('#swap button')) {
      plan.steps.swap(model.selected);
    }
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && event.target.closest('#detail')) {
      close();
    } else if (event.key === 'Enter' && event.target.matches('#detail input')) {
      event.preventDefault();
      event.target.dispatchEvent(new Event('change', { bubbles: true }));
    }
  });
})();
