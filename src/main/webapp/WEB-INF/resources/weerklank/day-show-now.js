// What is going on now, and what comes next.
(() => {
  'use strict';
  const page = window.dayPage;
  const { acts, words, say, clock, date, span, off, title, minutes, running, el, list, prose, noteField, MINUTE, $ } = page;

  function fact(word, text) {
    return text ? el('p', { class: 'fact' }, el('b', {}, words[word]), ' ', text) : null;
  }

  function who(block) {
    return [block.leader && say('leader', block.leader), block.room && say('room', block.room)].filter(Boolean).join(', ');
  }

  function blockBody(block, several) {
    return el('div', { class: 'block k-' + block.kind },
      several ? el('h3', {}, [block.strand, block.title || words.untitled].filter(Boolean).join(': ')) : null,
      who(block) ? el('p', { class: 'soft' }, who(block)) : null,
      block.trainerNotes ? el('div', { class: 'notes' }, ...prose(block.trainerNotes)) : null,
      block.lastTime ? el('div', { class: 'notes last-time' }, el('b', {}, words['last-time']), ...prose(block.lastTime)) : null,
      fact('method', block.method), fact('goal', block.goal), fact('materials', block.materials.join(', ')),
      noteField(block));
  }

  page.showNow = (day, ahead, time) => {
    const row = ahead.rows.find(one => one.is === 'running');
    const first = ahead.rows.find(one => one.is === 'coming');
    const begun = day.parts.some(part => part.start !== null || part.skipped);
    const apart = off(day);
    const idle = apart ? say(apart < 0 ? 'day-to-come' : 'day-was', date(day.begins)) : !day.parts.length ? words['no-plan'] : !first ? words['all-done']
      : begun ? words.waiting : say('before', clock(day.begins));
    $('planless').hidden = day.parts.length > 0;
    $('now').className = 'card now' + (row ? '' : ' idle') + (row ? ' k-' + day.blocks.get(row.part.blocks[0]).kind : '');
    $('now-title').textContent = row ? title(day, row.part) : idle;
    $('track').hidden = !row;
    $('now-acts').hidden = !row || Boolean(apart);
    const over = row ? minutes(time - row.due) : 0;
    $('left').textContent = !row ? '' : [
      over > 0 ? say('over', clock(row.due), span(over)) : say('until', clock(row.due), span(Math.max(0, Math.ceil((row.due - time) / MINUTE)))),
      say('since', clock(row.start)), row.part.extra ? say('extra', row.part.extra) : null,
    ].filter(Boolean).join(' · ');
    if (row) {
      const length = Math.max(1, row.due - row.start);
      $('bar').style.transform = `scaleX(${Math.max(0, Math.min(1, (time - row.start) / length))})`;
      $('track').classList.toggle('is-over', over > 0);
    }
    list($('now-body'), !row ? [] : row.part.blocks.map(id => ({
      key: id, says: String(row.part.blocks.length), build: () => blockBody(day.blocks.get(id), row.part.blocks.length > 1),
    })));
    $('undo').hidden = !acts.undo;
    $('undo').firstElementChild.textContent = acts.undo ? acts.undo.words : '';
  };

  // What is said of a pin that is still to come.
  const fixed = page.fixed = row => {
    if (!row.part.pin || row.is !== 'coming') {
      return '';
    }
    const apart = minutes(row.drift);
    return ' · ' + say('pinned', clock(row.part.pin))
      + (apart > 0 ? ' · ' + say('gap', span(apart)) : apart < 0 ? ' · ' + say('overlap', span(-apart)) : '');
  };

  // What is at hand all the time, at the bottom of the screen: never more than can be done at this moment.
  page.showReach = (day, ahead) => {
    const going = ahead.rows.some(row => row.is === 'running');
    const row = ahead.rows.find(one => one.is === 'coming');
    const none = Boolean(day.closed) || Boolean(off(day));
    $('stretch').hidden = $('end').hidden = none || !going;
    $('begin').hidden = $('skip').hidden = none || !row;
    $('reach-next').textContent = none || !row ? '' : say('reach', title(day, row.part));
    $('reach').hidden = Boolean(day.closed) || off(day) < 0;
    document.documentElement.style.setProperty('--reach', `${$('reach').offsetHeight}px`);
  };

  page.showNext = (day, ahead) => {
    const row = ahead.rows.find(one => one.is === 'coming');
    $('next').hidden = off(day) > 0 || !day.parts.length || Boolean(day.closed) || (!row && !running(day));
    $('next-title').textContent = row ? title(day, row.part) : words['nothing-next'];
    $('next-when').textContent = row ? say('when', clock(row.start), span(row.part.minutes + row.part.extra)) + fixed(row) : '';
    $('next-when').classList.toggle('warn', Boolean(row && row.drift < 0 && minutes(row.drift) < 0));
  };
})();
