// Colour and logo of the organisation's reports and the logo of the client, kept as soon as they are chosen.
(function () {
  'use strict';
  const style = () => document.getElementById('style');
  const told = (key) => document.getElementById('curating').dataset[key];
  const say = (field, words) => { document.getElementById(field + '-said').textContent = words; };

  async function change(address, asked) {
    const answer = await fetch(address, {
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
      await work();
      say(field, told('done'));
    } catch (problem) {
      say(field, problem instanceof TypeError ? told('offline') : problem.message);
    }
  }

  async function paint(colour) {
    const now = await change(style().dataset.api, { colour: colour });
    document.getElementById('colour').value = now.colour || style().dataset.usual;
  }

  async function sign(place, logo) {
    const now = await change(place.dataset.logo, { logo: logo });
    const picture = place.querySelector('.logo-now');
    picture.hidden = !now.logo;
    picture.src = now.logo || 'data:,';
    place.querySelector('[data-style=unsign]').hidden = !now.logo;
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
    const place = event.target.closest('[data-logo]');
    if (event.target.id === 'colour') {
      attempt('colour', () => paint(event.target.value));
    } else if (place && event.target.files.length) {
      attempt(event.target.id, async () => sign(place, await encoded(event.target.files[0])));
    }
  });

  document.addEventListener('click', function (event) {
    const act = event.target.dataset && event.target.dataset.style;
    if (act === 'usual') {
      attempt('colour', () => paint(''));
    } else if (act === 'unsign') {
      const place = event.target.closest('[data-logo]');
      const file = place.querySelector('input[type=file]');
      file.value = '';
      file.focus();
      attempt(file.id, () => sign(place, ''));
    }
  });
})();
