// What the day adds up to: what is left of it, how much is talk and how much is practice, what a colleague would say of it,
// and the days themselves.
(function () {
  const plan = window.plan = window.plan || {};
  const model = plan.model;
  const BAR = 1000;
  const COLOURS = { talk: 'input', practice: 'practice', other: 'dialogue', break: 'break' };

  function sum(word, minutes) {
    return plan.make('li', { text: plan.say(word) + ' ' }, [plan.make('b', { text: plan.duration(minutes) })]);
  }

  // They add up: content, breaks, room and what is free, less what is too much, are the hours of the day.
  function sums(day) {
    const totals = day.totals;
    const list = plan.make('ul', { class: 'sums' }, [
      plan.make('li', {}, [plan.make('b', { text: plan.say(day.end < day.start ? 'hours-over' : 'hours-of', plan.time(day.start), plan.time(day.end)) })]),
      sum('content', totals.content), sum('breaks', totals.breaks)
    ]);
    const { gaps, free, overlap } = totals;
    list.append(...(gaps ? [sum('gaps', gaps)] : []), ...(free || !overlap ? [sum('free', free)] : []), ...(overlap ? [sum('overlap', overlap)] : []));
    return list;
  }

  // The bar, and the same in words.
  function mix(day) {
    const shares = Object.entries(day.mix).filter(([, share]) => share.minutes > 0);
    const total = shares.reduce((minutes, [, share]) => minutes + share.minutes, 0);
    if (!total) {
      return [];
    }
    const words = shares.map(([counted, share]) => plan.say('share', plan.say('counted-' + counted), share.percent));
    const bar = svg('svg', { class: 'mix', viewBox: '0 0 ' + BAR + ' 8', preserveAspectRatio: 'none', role: 'img', 'aria-label': words.join(', ') });
    let before = 0;
    shares.forEach(([counted, share]) => {
      const from = Math.round(before * BAR / total);
      before += share.minutes;
      bar.append(svg('rect', { class: 'k-' + COLOURS[counted], x: from, y: 0, width: Math.round(before * BAR / total) - from, height: 8 }));
    });
    const list = plan.make('ul', { class: 'mix-words', 'aria-hidden': 'true' },
      shares.map(([counted], at) => plan.make('li', { class: 'k-' + COLOURS[counted], text: words[at] })));
    return [bar, list];
  }

  function svg(tag, given) {
    const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
    Object.entries(given).forEach(([name, value]) => element.setAttribute(name, value));
    return element;
  }

  function warned(warning) {
    return plan.say('warn-' + warning.kind, plan.time(warning.from), plan.time(warning.until), plan.duration(warning.minutes));
  }

  // What holds for two strands is said once, with the names of both. What begins with the whole group has no name.
  function warningLines(day) {
    const said = new Map();
    day.warnings.filter((one) => one.kind !== 'untitled').forEach((one) => {
      const block = one.block ? plan.find(one.block) : null;
      const strand = block && plan.value(block, 'strand');
      const line = said.get(warned(one)) || { block: block, strands: new Set() };
      said.set(warned(one), { block: line.block, strands: line.strands.add(strand) });
    });
    return [...said].map(([text, { block, strands }]) => warningLine(text, block, strands.has(null) ? [] : [...strands]));
  }

  function warningLine(text, block, strands) {
    const names = new Intl.ListFormat(document.documentElement.lang).format(strands);
    return plan.make('li', { text: text + ' ' + (names ? plan.say('in-strand', names) + ' ' : '') }, block
      ? [plan.make('button', { type: 'button', class: 'link', 'data-go': block.local, text: plan.say('look') })] : []);
  }

  // Blocks without a title are counted, for each is seen in its row already.
  function warnings(day) {
    const untitled = day.warnings.filter((one) => one.kind === 'untitled').length;
    const lines = warningLines(day);
    if (untitled) {
      lines.push(plan.make('li', { text: plan.say(untitled === 1 ? 'untitled-one' : 'untitled-several', untitled) }));
    }
    return lines.length ? [plan.make('ul', { class: 'notice warn warnings', 'aria-label': plan.say('warnings') }, lines)] : [];
  }

  function once(element, children, key) {
    const shown = key || children.map((child) => child.outerHTML).join('');
    if (element.dataset.shown !== shown) {
      element.replaceChildren(...children);
      element.dataset.shown = shown;
    }
  }

  function tabs() {
    const buttons = model.days.map((day, at) => plan.make('button', {
      type: 'button', 'data-day': day.id, text: plan.dayLabel(day, at), 'aria-current': day === model.day ? 'page' : null
    }));
    once(document.getElementById('days'), buttons);
  }

  function frame(day) {
    document.querySelectorAll('#frame [data-frame]').forEach((field) => {
      plan.setField(field, field.dataset.frame === 'date' ? day.date : (day[field.dataset.frame] || '').slice(0, 5));
    });
    const others = model.days.filter((one) => one !== day);
    document.querySelectorAll('select[data-to-day]').forEach((select) => {
      const first = select.options[0];
      once(select, [first].concat(others.map((one) => plan.make('option', { value: one.id, text: plan.dayLabel(one, model.days.indexOf(one)) }))));
      select.hidden = others.length === 0;
    });
  }

  plan.showSums = function () {
    const day = model.day;
    tabs();
    document.getElementById('frame').hidden = !day;
    once(document.getElementById('sums'), day && day.totals ? [sums(day), ...mix(day), ...warnings(day)] : []);
    document.getElementById('no-days').hidden = model.days.length > 0 || !model.savedAt;
    document.getElementById('has-days').hidden = model.days.length === 0;
    if (day) {
      frame(day);
    }
  };
})();
