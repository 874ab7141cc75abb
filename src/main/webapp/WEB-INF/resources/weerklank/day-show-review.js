// How the day went, once it is over.
(() => {
  'use strict';
  const page = window.dayPage;
  const { words, say, span, took, el, list, noteField, $ } = page;

  page.showReview = day => {
    $('review').hidden = !day.closed;
    if (!day.closed) {
      return;
    }
    const blocks = [...day.blocks.values()];
    const really = blocks.map(block => took(day, block));
    const sum = numbers => numbers.reduce((all, one) => all + one, 0);
    const known = blocks.filter((block, at) => really[at] !== null);
    $('review-sum').textContent = say('sum', span(sum(known.map(block => block.minutes))), span(sum(really.filter(one => one !== null))));
    list($('review').querySelector('tbody'), blocks.flatMap((block, at) => {
      const real = really[at];
      const apart = real === null ? '' : (real > block.minutes ? '+' : real < block.minutes ? '−' : '') + Math.abs(real - block.minutes);
      const skipped = day.parts.find(part => part.blocks.includes(block.id)).skipped;
      const word = skipped ? words['state-skipped'] : real === null ? words['state-passed'] : '';
      return [{
        key: block.id, says: [real, skipped].join(),
        build: () => el('tr', {}, el('th', { scope: 'row' }, block.title || words.untitled, word ? el('span', { class: 'soft' }, ' ' + word) : null),
          el('td', { class: 'num' }, String(block.minutes)),
          el('td', { class: 'num' }, real === null ? '–' : String(real)), el('td', { class: 'num' }, apart)),
      }, {
        key: block.id + '-note', says: '',
        build: () => el('tr', { class: 'of-note' }, el('td', { colspan: 4 },
          el('details', { open: Boolean(block.note) }, el('summary', {}, words.note), noteField(block)))),
      }];
    }));
  };
})();
