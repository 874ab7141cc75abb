// The sections of a report: which there are, in which order, and the words before them.
(function () {
  'use strict';
  const curate = window.curate;
  const rows = () => [...document.querySelectorAll('#sections [data-section]')];
  const isShown = (row) => row.querySelector('[data-act=show]').checked;
  const words = (list) => list.filter(isShown).map((row) => row.dataset.section);

  // The report as the server showed it last.
  const before = () => rows().filter((row) => !row.classList.contains('out')).map((row) => row.dataset.section);

  function move(row, by) {
    const list = rows();
    const from = list.indexOf(row);
    if (list[from + by]) {
      curate.change(() => {
        list.splice(from + by, 0, list.splice(from, 1)[0]);
        return { change: { sections: words(list) }, back: { sections: before() } };
      }, 'moved');
    }
  }

  document.addEventListener('click', function (event) {
    const button = event.target.closest('#sections button[data-act]');
    if (button) {
      move(button.closest('[data-section]'), button.dataset.act === 'up' ? -1 : 1);
    }
  });

  function show(box) {
    if (words(rows()).length === 0) {
      box.checked = true;
      curate.say(curate.told('oneSection'));
      return;
    }
    curate.change(() => ({ change: { sections: words(rows()) }, back: { sections: before() } }), 'done');
  }

  function introduce(field) {
    const section = field.closest('[data-section]').dataset.section;
    const named = (text) => ({ introductions: { [section]: text } });
    curate.change(() => ({ change: named(field.value), back: named(field.defaultValue) }), 'done');
  }

  document.addEventListener('change', function (event) {
    if (event.target.matches('#sections [data-act=show]')) {
      show(event.target);
    } else if (event.target.matches('#sections textarea')) {
      introduce(event.target);
    }
  });
})();
