// Who is there, and the links of who came instead of another.
(() => {
  'use strict';
  const page = window.dayPage;
  const { acts, words, say, el, list, $ } = page;
  let substituting = null;

  // Whoever is not there and instead of whom somebody else came is not expected any more.
  const isReplaced = (day, person) => person.present === false && day.people.some(one => one.insteadOf === person.id && one.present);

  function personRow(day, person, early) {
    const button = (present, word) => el('button', {
      type: 'button', class: 'pick', 'aria-pressed': String(person.present === present), 'aria-label': say(word + '-of', person.name),
      'data-focus': `${person.id}-${word}`, click: () => acts.attend(person, present),
    }, words[word]);
    const other = day.people.find(one => one.id === person.insteadOf);
    return el('li', {}, el('span', { class: 'name' }, person.name, other ? el('span', { class: 'soft' }, ' ' + say('instead-of', other.name)) : null),
      early ? null : el('span', { class: 'picks' }, button(true, 'present'), button(false, 'absent')),
      early || person.present !== false || isReplaced(day, person) ? null : substituting === person.id ? substituteForm(person)
        : el('button', { type: 'button', class: 'quiet', 'aria-label': say('substitute-of', person.name), 'data-focus': person.id + '-instead',
          click: () => { substituting = person.id; page.render(); $('instead').focus(); } }, words.substitute));
  }

  function substituteForm(person) {
    const input = el('input', { id: 'instead', maxlength: 200, autocomplete: 'off' });
    return el('form', {
      novalidate: true,
      submit: event => {
        event.preventDefault();
        const before = substituting;
        substituting = null;
        if (!acts.add(input, 'substitute', { person: person.id })) {
          substituting = before;
        } else {
          $('people-title').focus();
        }
      },
    }, el('label', { for: 'instead' }, say('substitute-of', person.name)), el('div', { class: 'row' }, input, ' ', el('button', {}, words.add)));
  }

  page.showPeople = day => {
    const early = page.off(day) < 0;
    list($('people'), day.people.map(person => ({
      key: person.id, says: [person.name, person.present, person.insteadOf, isReplaced(day, person), early, substituting === person.id].join(),
      build: () => personRow(day, person, early),
    })));
    const there = day.people.filter(one => one.present).length;
    const expected = day.people.filter(one => !isReplaced(day, one)).length;
    $('count').textContent = expected && !early ? say('count', there, expected) : '';
    $('to-people-count').textContent = $('count').textContent;
    $('people-early').hidden = !early;
    $('walk-in').hidden = early;
    $('all').parentElement.hidden = early || !day.people.some(one => one.present === undefined || one.present === null);
  };

  function code({ codeSize, codePath }) {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    svg.setAttribute('viewBox', `0 0 ${codeSize} ${codeSize}`);
    svg.setAttribute('role', 'img');
    svg.setAttribute('aria-label', words.qr);
    svg.setAttribute('shape-rendering', 'crispEdges');
    path.setAttribute('d', codePath);
    svg.append(path);
    return svg;
  }

  page.showLinks = ({ kind, text: name }, links) => {
    $('links').hidden = false;
    $('links').replaceChildren(el('h3', {}, say('link', name)), el('p', {}, words[kind === 'substitute' ? 'link-hint' : 'link-hint-walk-in']),
      ...links.map(one => el('div', { class: 'fresh' }, el('p', {}, el('b', {}, one.title)), code(one), el('p', { class: 'address' }, one.link),
        el('button', { type: 'button', click: event => copy(one.link, event.target) }, words.copy))),
      el('button', { type: 'button', class: 'quiet', click: () => { $('links').hidden = true; } }, words.hide));
  };

  function copy(text, button) {
    navigator.clipboard?.writeText(text).then(() => {
      button.textContent = words.copied;
      $('told').textContent = words.copied;
    }).catch(() => { /* the address stands there to be read */ });
  }
})();
