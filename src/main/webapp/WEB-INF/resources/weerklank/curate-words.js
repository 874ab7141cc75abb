// The trainer's own words for the report, kept while they are written: after a rest, and before anything leads elsewhere.
(function () {
  'use strict';
  const curate = window.curate;
  const REST = 1000;
  const fields = () => [...document.querySelectorAll('#form textarea')];
  const isChanged = (field) => field.value !== field.defaultValue;
  const said = () => document.getElementById('words-said');
  const now = () => new Date().toLocaleTimeString(document.documentElement.lang, { hour: 'numeric', minute: '2-digit' });
  let rest;
  let keeping = 0;
  let passing = null;

  async function keep() {
    clearTimeout(rest);
    const written = fields().filter(isChanged).map((field) => ({ field: field, words: field.value }));
    await curate.keep(Object.fromEntries(written.map((one) => [one.field.name.split(':').pop(), one.words])));
    written.forEach((one) => { one.field.defaultValue = one.words; });
    said().textContent = said().dataset.kept.replace('{0}', now());
  }

  // Whether all is kept by then.
  async function attempt() {
    keeping += 1;
    try {
      await keep();
      return true;
    } catch (problem) {
      said().textContent = problem instanceof TypeError ? curate.told('offline') : problem.message;
      return false;
    } finally {
      keeping -= 1;
    }
  }

  const isOpen = () => keeping > 0 || fields().some(isChanged);

  document.addEventListener('input', function (event) {
    if (event.target.matches('#form textarea')) {
      clearTimeout(rest);
      rest = setTimeout(attempt, REST);
    }
  });

  document.addEventListener('change', function (event) {
    if (event.target.matches('#form textarea')) {
      attempt();
    }
  });

  document.addEventListener('submit', async function (event) {
    if (event.target === passing || !isOpen()) {
      passing = null;
      return;
    }
    event.preventDefault();
    if (await attempt()) {
      passing = event.target;
      event.target.requestSubmit(event.submitter);
    }
  });

  document.addEventListener('click', async function (event) {
    const link = event.target.closest('a[href]:not([href^="#"])');
    if (!link || !isOpen() || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    event.preventDefault();
    if (await attempt()) {
      window.location.assign(link.href);
    }
  });

  window.addEventListener('pagehide', () => isOpen() && attempt());
})();
