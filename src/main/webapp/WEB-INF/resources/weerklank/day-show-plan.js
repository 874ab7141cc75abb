// The whole day, in order.
(() => {
  'use strict';
  const page = window.dayPage;
  const { acts, words, say, clock, title, minutes, span, off, fixed, el, list, noteField, $ } = page;

  function planRow(day, row) {
    const name = title(day, row.part);
    const id = row.part.blocks[0];
    const length = span(row.part.minutes) + (row.part.extra ? ' ' + say('extra', row.part.extra) : '');
    const word = row.is === 'coming' ? '' : ' · ' + words['state-' + row.is];
    const skipping = !off(day) && (row.is === 'coming' || row.is === 'passed');
    return el('li', { class: row.is + ' k-' + day.blocks.get(id).kind },
      el('span', { class: 'time' }, clock(row.start)),
      el('div', { class: 'what' }, el('b', {}, name), el('span', { class: row.drift < 0 && minutes(row.drift) ? 'soft warn' : 'soft' }, length + word + fixed(row)),
        row.is === 'done' && !day.closed ? el('details', {}, el('summary', {}, words.note), ...row.part.blocks.map(block => noteField(day.blocks.get(block)))) : null),
      day.closed ? null : row.is === 'skipped'
        ? el('button', { type: 'button', class: 'quiet', 'aria-label': say('keep-of', name), 'data-focus': id, click: () => acts.act('keep', { block: id }, say('told-keep', name)) }, words.keep)
        : skipping ? el('button', { type: 'button', class: 'quiet', 'aria-label': say('skip-of', name), 'data-focus': id, click: () => acts.skip(row.part) }, words.skip) : null);
  }

  page.showPlan = (day, ahead) => {
    list($('plan'), ahead.rows.map(row => ({
      key: row.part.blocks[0],
      says: [row.is, clock(row.start), row.part.minutes, row.part.extra, minutes(row.drift), Boolean(day.closed), off(day)].join(),
      build: () => planRow(day, row),
    })));
  };
})();
