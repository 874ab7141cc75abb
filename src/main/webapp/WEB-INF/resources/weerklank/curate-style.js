// Colour and logo of the organisation's reports, kept as soon as they are chosen.
(function () {
  'use strict';
  const style = () => document.getElementById('style');
  const told = (key) => document.getElementById('curating').dataset[key];
  const say = (field, words) => { document.getElementById(field + '-said').textContent = words; };

  async function change(asked) {
    const answer = await fetch(style().dataset.api, {
      method: 'PATCH',
      headers: { 'X-Weerklank-Desk': '1', 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify(asked), redirect: 'error'
    });
    const json = await answer.json().catch(() => ({}));
    if (!answer.ok) {
      throw new Error((json.errors && json.errors[0].message) || json.detail || told('failed'));
    }
    return json;
  }

  async function attempt(field, work) {
    try {
      show(await change(await work()));
      say(field, told('done'));
    } catch (problem) {
      say(field, problem instanceof TypeError ? told('offline') : problem.message);
    }
  }

  function show(now) {
    const picture = document.getElementById('logo-now');
    picture.hidden = !now.logo;
    picture.src = now.logo || 'data:,';
    style().querySelector('[data-style=unsign]').hidden = !now.logo;
    document.getElementById('colour').value = now.colour || style().dataset.usual;
  }

  function encoded(file) {
    return new Promise((done, failed) => {
      const reader = new FileReader();
      reader.onload = () => done(reader.result);
      reader.onerror = () => failed(new Error(told('failed')));
      reader.readAsDataURL(file);
    });
  }

  document.addEventListener('change', function (event) {
    if (event.target.id === 'colour') {
      attempt('colour', () => ({ colour: event.target.value }));
    } else if (event.target.id === 'logo' && event.target.files.length) {
      attempt('logo', async () => ({ logo: await encoded(event.target.files[0]) }));
    }
  });

  document.addEventListener('click', function (event) {
    const act = event.target.dataset && event.target.dataset.style;
    if (act === 'usual') {
      attempt('colour', () => ({ colour: '' }));
    } else if (act === 'unsign') {
      document.getElementById('logo').value = '';
      document.getElementById('logo').focus();
      attempt('logo', () => ({ logo: '' }));
    }
  });
})();
