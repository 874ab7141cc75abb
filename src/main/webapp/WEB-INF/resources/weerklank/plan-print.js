// The whole script to read from paper, made of the plan at the moment of printing.
(function () {
  const plan = window.plan = window.plan || {};

  function line(block, field) {
    const value = plan.value(block, field);
    const text = field === 'materials' ? (value || []).map(plan.materialLine).join(', ') : Array.isArray(value) ? value.join(', ') : value;
    return text ? [plan.make('p', {}, [plan.make('b', { text: plan.say('field-' + field) + ': ' }), text])] : [];
  }

  function article(block) {
    const notes = plan.value(block, 'trainerNotes');
    const about = [plan.value(block, 'strand'), plan.value(block, 'leader'), plan.value(block, 'room'), plan.value(block, 'method')].filter(Boolean).join(' · ');
    return plan.make('article', { class: 'k-' + plan.colour(block) }, [
      plan.make('div', { class: 'times' }, [plan.make('b', { text: plan.time(block.startsAt) }), plan.make('br'), plan.duration(plan.value(block, 'minutes') || 0)]),
      plan.make('div', {}, [
        plan.make('h3', { text: plan.title(block) + ' ' }, [plan.make('small', { text: about })]),
        ...line(block, 'goal'),
        ...(notes ? [plan.make('p', { class: 'lines', text: notes })] : []),
        ...line(block, 'materials'), ...line(block, 'cases')
      ])
    ]);
  }

  function write() {
    const script = document.getElementById('script');
    const days = plan.model.days.map((day, at) => plan.make('section', {}, [
      plan.make('h2', { text: plan.dayLabel(day, at) + ' · ' + plan.say('hours-of', plan.time(day.start), plan.time(day.end)) }),
      ...day.blocks.map(article)
    ]));
    script.replaceChildren(plan.make('p', { class: 'for', text: script.dataset.for }), ...days);
  }

  window.addEventListener('beforeprint', write);
  window.addEventListener('afterprint', () => document.getElementById('script').replaceChildren());
  document.addEventListener('click', (event) => {
    if (event.target.closest('[data-print]')) {
      window.print();
    }
  });
})();
