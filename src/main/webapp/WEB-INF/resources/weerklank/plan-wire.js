// Sends steps to the server one after another. Where there is no connection they wait, and go out again when there is;
// what may have arrived although its answer was lost is looked up first, so that nothing is done twice.
(function () {
  const plan = window.plan = window.plan || {};
  const WAITS = [1000, 2000, 5000, 10000, 15000];
  const queue = [];
  let busy = false;
  let failures = 0;
  let timer = null;
  let stopped = false;
  const lookUps = [];

  const wire = plan.wire = { state: 'saved' };

  // Whether steps wait by which blocks come, go or move.
  wire.moving = () => queue.some((item) => item.moves && !item.done);
  wire.waiting = () => queue.length;

  /*
   * Puts a step in the row. make: what to send, worked out when it is its turn, or null where it is not needed any more;
   * then: what to do with the answer; refused: what to do with an answer that says no; edits: the block of which it sends
   * what was typed, once for all that waits.
   */
  wire.send = function (item) {
    if (!item.edits || !queue.some((other) => other.edits === item.edits && !other.sent)) {
      queue.push(item);
    }
    pump();
  };

  function done(edited) {
    plan.stepped('edit', true);
    take(edited);
  }
  wire.done = done;

  // What a step did, or what undoing did.
  function take(edited) {
    if (!plan.apply(edited)) {
      reload();
    }
  }
  wire.take = take;

  // The whole plan anew: at the beginning, after a lost answer, and where a colleague works in it too.
  function reload() {
    if (!queue.some((item) => item.reloads && !item.sent)) {
      const item = { reloads: true, make: () => ({ method: 'GET', path: '/plan' }), then: load, refused: stop };
      queue.splice(queue.length && queue[0].sent ? 1 : 0, 0, item);
    }
    pump();
  }
  wire.reload = reload;

  /** Asks for the whole plan, and then does this with what it knows. */
  wire.lookUp = function (found) {
    lookUps.push(found);
    reload();
  };

  function load(json, version) {
    plan.load(json, version);
    lookUps.splice(0).forEach((found) => found());
  }

  // A plan that may not be read is not asked for again, until somebody says so; all that was typed waits.
  function stop() {
    stopped = true;
    show('stopped');
  }

  wire.goOn = function () {
    stopped = false;
    reload();
  };

  async function pump() {
    if (busy || stopped || timer !== null || !queue.length) {
      return;
    }
    const item = queue[0];
    const call = hasArrived(item) ? null : item.make();
    if (!call) {
      queue.shift();
      finish();
      return;
    }
    busy = true;
    item.sent = true;
    item.before = plan.model.version;
    show('saving');
    let answer = null;
    try {
      answer = await wire.ask(call);
    } catch (noConnection) {
      answer = null;
    }
    busy = false;
    settle(item, answer);
  }

  // A step other than typing is not done again where the plan went on since it was sent, nor where nothing would tell.
  function hasArrived(item) {
    if (!item.uncertain || item.edits || item.reloads) {
      return false;
    }
    item.uncertain = false;
    const arrived = item.once || (item.arrived ? item.arrived() : plan.model.version !== item.before);
    if (arrived && !item.arrived) {
      plan.notes.tell(plan.say('uncertain'));
    }
    return arrived;
  }

  function settle(item, answer) {
    if (!answer || answer.status === 401) {
      fail(item, answer ? 'signed-out' : 'offline');
      return;
    }
    failures = 0;
    item.done = true;
    queue.shift();
    if (answer.status < 300) {
      item.then(answer.json, answer.version);
    } else if (item.refused) {
      item.refused(answer.status, answer.json || {});
    } else {
      plan.notes.tell((answer.json && answer.json.detail) || plan.say('failed'), true);
      reload();
    }
    finish();
  }

  function fail(item, state) {
    item.sent = false;
    item.uncertain = true;
    if (item.failed) {
      item.failed();
    }
    timer = window.setTimeout(retry, WAITS[Math.min(failures, WAITS.length - 1)]);
    failures += 1;
    if (!item.reloads) {
      reload();
    }
    show(state);
    plan.show();
  }

  function retry() {
    window.clearTimeout(timer);
    timer = null;
    pump();
  }

  function finish() {
    plan.show();
    if (stopped) {
      return;
    }
    if (queue.length) {
      pump();
    } else {
      show('saved');
      plan.settled();
    }
  }

  function show(state) {
    wire.state = state;
    plan.notes.state(state);
  }

  window.addEventListener('online', () => timer !== null && retry());
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) {
      plan.keep();
    } else if (timer !== null) {
      retry();
    } else if (stopped) {
      wire.goOn();
    } else if (!queue.length && plan.model.savedAt) {
      reload();
    }
  });
  window.addEventListener('beforeunload', (event) => {
    plan.keep();
    const unsaved = (block) => (block.again && !block.offered) || Object.keys(block.typed).length;
    if (queue.some((item) => !item.reloads) || plan.blocks().some(unsaved)) {
      event.preventDefault();
    }
  });
})();
