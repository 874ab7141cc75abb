// The minutes of the themes beside the plan, as they are after each step. What is decided about a theme is another matter.
(function () {
  const plan = window.plan = window.plan || {};
  const AFTER = 300;
  let timer = null;
  let covered = null;

  /** All is saved: the minutes of the themes follow. The page itself came with those of the plan that is read first. */
  plan.cover = function () {
    covered = covered ?? plan.model.version;
    if (plan.model.version !== covered && document.querySelector('[data-covers]')) {
      window.clearTimeout(timer);
      timer = window.setTimeout(refresh, AFTER);
    }
  };

  // Where there is no answer, the minutes follow after the next step.
  async function refresh() {
    if (!plan.wire.waiting()) {
      const version = plan.model.version;
      const themes = await plan.wire.read({ method: 'GET', path: '/coverage' }, () => {});
      if (themes) {
        covered = version;
        themes.forEach(show);
      }
    }
  }

  function show(theme) {
    const line = document.querySelector('[data-covers="' + theme.id + '"]');
    if (!line) {
      return;
    }
    line.classList.toggle('missing', theme.missing);
    line.querySelector('.line b').textContent = plan.say('minutes', theme.minutes);
    const practice = line.querySelector('small');
    if (practice) {
      practice.remove();
    }
    if (theme.practiceMinutes) {
      line.querySelector('.line').after(plan.make('small', { text: plan.say('of-which', plan.say('minutes', theme.practiceMinutes)) }));
    }
  }
})();
