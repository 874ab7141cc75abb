// How the rest of a day follows from what was done so far, as nl.weerklank.day.Forecast has it, and how long things took.
// It knows nothing of the page: moments are numbers, in milliseconds.
(() => {
  'use strict';
  const page = window.dayPage = window.dayPage || {};
  const MINUTE = page.MINUTE = 60000;

  const state = page.state = part => part.skipped ? 'skipped' : part.start === null ? 'coming' : part.end === null ? 'running' : 'done';

  page.running = day => day.parts.find(part => state(part) === 'running');

  // A pin keeps its time, and what it costs is told.
  page.forecast = (day, time) => {
    const begun = day.closed ? day.parts.length : day.parts.findLastIndex(part => part.start !== null);
    let at = day.begins;
    const rows = day.parts.map((part, index) => {
      const own = state(part);
      const is = own === 'coming' && index < begun ? 'passed' : own;
      const length = (part.minutes + part.extra) * MINUTE;
      let start = at;
      let drift = 0;
      if (is === 'running') {
        start = part.start;
        at = Math.max(start + length, time);
      } else if (is === 'done') {
        start = part.start;
        at = Math.max(start, part.end);
      } else if (is === 'coming') {
        const free = Math.max(at, time);
        start = part.pin ?? free;
        drift = start - free;
        at = start + length;
      }
      return { part, is, start, end: at, drift, due: start + length };
    });
    return { rows, end: at };
  };

  // Of blocks that follow each other in a strand only the whole is known: each has its share.
  page.took = (day, block) => {
    const part = day.parts.find(one => one.blocks.includes(block.id));
    if (part.skipped) {
      return 0;
    }
    if (part.start === null || part.end === null) {
      return null;
    }
    const strand = part.blocks.map(id => day.blocks.get(id)).filter(one => one.strand === block.strand);
    const whole = strand.reduce((sum, one) => sum + one.minutes, 0);
    const share = whole ? block.minutes / whole : +(strand.at(-1) === block);
    return Math.round((part.end - part.start) * share / MINUTE);
  };
})();
