// Keeps the count on the beamer up to date, also after the connection was away, and says thanks once it is closed.
(function () {
  var EVERY = 3000;
  var LONGEST = 20000;
  var PATIENCE = 8000;
  var stage = document.getElementById('presenter');
  var lost = document.getElementById('lost');
  var left = document.getElementById('left');
  var closesAt = null;
  var heard = new Date();
  var failures = 0;

  function show(name, value) {
    document.querySelectorAll('[data-show=' + name + ']').forEach(function (place) {
      if (place.textContent !== String(value)) {
        place.textContent = value;
      }
    });
  }

  function clock(moment) {
    return moment.toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' });
  }

  function told(standing) {
    failures = 0;
    heard = new Date();
    lost.hidden = true;
    show('received', standing.received);
    show('invited', standing.invited);
    show('missing', standing.missing);
    document.querySelector('.standing').dataset.over = standing.received > standing.invited;
    closesAt = standing.secondsLeft === undefined || standing.secondsLeft === null
      ? null : Date.now() + standing.secondsLeft * 1000;
    if (standing.state !== stage.dataset.state) {
      turn(standing.state);
    }
  }

  // Thanks are said at once, and without asking for the page: its session may be over by now.
  function turn(state) {
    var wasPlanned = stage.dataset.state === 'planned';
    stage.dataset.state = state;
    stage.classList.toggle('is-closed', state === 'closed');
    if (wasPlanned && state === 'open') {
      window.location.reload();
    }
  }

  function missed() {
    failures += 1;
    if (failures > 1) {
      lost.textContent = lost.dataset.lost.replace('{0}', clock(heard));
      lost.hidden = false;
    }
  }

  function ask() {
    var stop = new AbortController();
    var timer = setTimeout(function () { stop.abort(); }, PATIENCE);
    fetch(stage.dataset.standing, { cache: 'no-store', credentials: 'omit', signal: stop.signal })
      .then(function (answer) { return answer.ok ? answer.json() : Promise.reject(answer.status); })
      .then(told)
      .catch(missed)
      .then(function () {
        clearTimeout(timer);
        setTimeout(ask, Math.min(LONGEST, EVERY * Math.pow(2, Math.max(0, failures - 1))));
      });
  }

  function countDown() {
    if (left && closesAt !== null) {
      var seconds = Math.max(0, Math.round((closesAt - Date.now()) / 1000));
      var rest = String(seconds % 60).padStart(2, '0');
      left.textContent = left.parentElement.dataset.turns.replace('{0}', Math.floor(seconds / 60) + ':' + rest);
    }
  }

  function darken(dark, button) {
    stage.classList.toggle('is-dark', dark);
    button.setAttribute('aria-pressed', dark);
  }

  function offerDark() {
    var button = document.getElementById('dark');
    var kept = localStorage.getItem('presenter-dark');
    var dark = kept === null ? window.matchMedia('(prefers-color-scheme: dark)').matches : kept === 'true';
    darken(dark, button);
    button.hidden = false;
    button.addEventListener('click', function () {
      dark = !dark;
      localStorage.setItem('presenter-dark', dark);
      darken(dark, button);
    });
  }

  function offerFullScreen() {
    var button = document.getElementById('full');
    button.hidden = !document.fullscreenEnabled;
    button.addEventListener('click', function () {
      if (document.fullscreenElement) {
        document.exitFullscreen();
      } else {
        document.documentElement.requestFullscreen();
      }
    });
  }

  offerDark();
  offerFullScreen();
  window.addEventListener('online', function () { failures = 0; });
  setInterval(countDown, 1000);
  ask();
})();
