// Keys and dragging for the quotes of a report. Single letters count only while the focus is on a quote, and never while
// somebody types.
(function () {
  'use strict';
  const curate = window.curate;
  const acts = curate.acts;
  const LETTERS = { i: 'include', x: 'leave', e: 'edit', h: 'large', m: 'mask', a: 'done' };

  function go(row, by) {
    const rows = curate.rows();
    const next = rows[rows.indexOf(row) + by];
    if (next) {
      next.focus();
      next.scrollIntoView({ block: 'nearest' });
    }
  }

  function arrow(row, event) {
    const by = event.key === 'ArrowDown' ? 1 : -1;
    if (event.shiftKey) {
      acts[by > 0 ? 'down' : 'up'](row);
    } else {
      go(row, by);
    }
  }

  function typing(event, row) {
    if (event.key === 'Escape') {
      acts.close(row);
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      acts.keep(row);
    }
  }

  function reason(row, key) {
    const open = !row.querySelector('.reasons').hidden;
    const button = open && row.querySelectorAll('[data-act=because]')[Number(key) - 1];
    if (button) {
      acts.because(row, button);
    }
  }

  function press(event, row) {
    const key = event.key.toLowerCase();
    if (key === 'arrowdown' || key === 'arrowup') {
      arrow(row, event);
    } else if (key === 'j' || key === 'k') {
      go(row, key === 'j' ? 1 : -1);
    } else if (key === 'z') {
      curate.undo();
    } else if (key === 'escape' && !row.querySelector('.reasons').hidden) {
      acts.leave(row);
    } else if (/^[1-9]$/.test(key)) {
      reason(row, key);
    } else if (LETTERS[key]) {
      acts[LETTERS[key]](row);
    } else {
      return;
    }
    event.preventDefault();
  }

  document.addEventListener('keydown', function (event) {
    const row = curate.row(event.target);
    if (!row) {
      return;
    }
    if (event.target.closest('.editor')) {
      typing(event, row);
    } else if (!event.target.matches('select') && !event.altKey && !event.ctrlKey && !event.metaKey) {
      press(event, row);
    }
  });

  // A click on the words takes the keys there.
  document.addEventListener('click', function (event) {
    const row = curate.row(event.target);
    if (row && !event.target.closest('button, select, .editor')) {
      row.focus();
    }
  });

  // Tab reaches the first quote, from where the keys go on.
  function reach() {
    const rows = document.getElementById('curating') ? curate.rows() : [];
    rows.forEach((row, at) => { row.tabIndex = at === 0 ? 0 : -1; });
  }
  document.addEventListener('DOMContentLoaded', reach);
  curate.shown = reach;

  window.weerklankDrag({
    grip: (event) => event.target.closest('#curating [data-grip]') && curate.row(event.target),
    lift: (row) => row.dataset.text,
    target: (under) => under.closest('#curating [data-quote]'),
    mark: (there) => curate.rows().forEach((row) => row.classList.toggle('drop-here', row === there)),
    drop: (row, there) => curate.change(() => {
      const keys = [...document.getElementById(row.id).parentElement.children].map((one) => one.dataset.quote);
      const to = keys.indexOf(there.dataset.quote);
      return to < 0 || there.id === row.id ? null : curate.order(keys, keys.indexOf(row.dataset.quote), to);
    }, 'moved')
  });
})();
