// Sending: what was frozen goes out again and again, until the server names the same number.
let body, busy, tries, timer, release;
let notBefore = 0;

function queue(frozen) {
  body = frozen;
  tries = 0;
  freeze(true);
  body.kept = !tablet && put(draft, { b: body.b, q: 1 });
  send();
}

async function post() {
  const stop = new AbortController();
  const late = setTimeout(() => stop.abort(), 30000);
  try {
    const reply = await fetch(path, {
      method: 'POST', body: body.b, redirect: 'manual', signal: stop.signal,
      headers: { Accept: 'application/json', 'Content-Type': 'application/x-www-form-urlencoded' },
    });
    const [, problem] = /^application\/(problem\+)?json/.exec(reply.headers.get('Content-Type')) || [, null];
    const json = problem !== null && await reply.json();
    return { status: reply.status, json, problem, wait: +reply.headers.get('Retry-After') || 0 };
  } catch {
    return { status: 503, wait: 0 };
  } finally {
    clearTimeout(late);
  }
}

async function send() {
  if (busy || !body) {
    return;
  }
  busy = true;
  clearTimeout(timer);
  tries || say('sending');
  const { status, json, problem, wait } = await post();
  busy = false;
  if (status < 300 && json && json.sid === new URLSearchParams(body.b).get('sid')) {
    done(json);
  } else if (problem && status >= 400 && status < 500 && status !== 408 && status !== 429) {
    giveBack(json);
  } else {
    // what answers, but not as the server does, is a network that wants a sign-in first
    say((json || status > 499 ? 'queued' : 'portal') + (body.kept ? '' : '-open'));
    notBefore = Date.now() + wait * 1000;
    // a whole class that was refused at once should not come back at once
    timer = setTimeout(send, 1000 * (wait + Math.min(60, 2 ** tries++) * (0.5 + Math.random())));
  }
}

const nudge = () => document.visibilityState === 'visible' && Date.now() >= notBefore && send();

function done({ sid, receipt }) {
  tablet || remember(form?.dataset.own, receipt);
  body = null;
  // that number is remembered: a page from before, shown without network, must not be sent for somebody else
  const memory = tablet ? { s: hash(sid) } : { s: hash(sid), r: receipt };
  put(name, memory) || (drop(draft), put(name, memory));
  drop(draft);
  mine && drop(begun());
  release?.();
  thank(receipt, tablet ? 'next' : 'thanks');
  main.querySelector('h1').focus();
  if (tablet) {
    navigator.serviceWorker?.controller && fetch(path + location.search).catch(() => {});
    rest();
  }
}

function remember(field, receipt) {
  const place = 'wk.own.' + form?.dataset.group;
  const own = field && new URLSearchParams(body.b).get(field);
  if (field && get(name)) {
    // somebody else sent the form from here before: whose sentence it is would be anybody's guess
    drop(place);
  } else if (own) {
    put(place, { w: own, on: Date.now(), r: receipt });
  }
}

function thank(receipt, kind) {
  main.replaceChildren(word(kind));
  main.querySelector('.code').textContent = receipt;
  all('a', main).forEach(link => { link.href += receipt + '?lang=' + document.documentElement.lang; });
}

function giveBack(problem) {
  body = null;
  freeze(false);
  if (form) {
    form.elements.sid.value = problem.sid || form.elements.sid.value;
    keep();
  } else {
    put(draft, { b: get(draft).b });
    say('unsent');
  }
  tell(problem.errors?.length ? problem.errors : [{ message: problem.detail || problem.title }]);
}
