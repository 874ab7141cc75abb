// Asks the server: for what the row of steps sends, and beside it for what is only read.
(function () {
  const plan = window.plan = window.plan || {};
  const wire = plan.wire;
  const PATIENCE = 20000;
  const root = () => document.getElementById('plan').dataset.api;

  // Whether it is the application that answers: a server that starts or is overloaded, and what stands before it, speak for
  // nobody. Who is not signed in is told so, in whatever words.
  function isAnswer(status, type) {
    return status < 500 && ![408, 429].includes(status) && (type.includes('json') || [204, 401].includes(status));
  }

  // The answer of the server, whatever it says; throws where none of it comes.
  wire.ask = async function (call) {
    const headers = { 'X-Weerklank-Desk': '1', Accept: 'application/json' };
    let body = call.file;
    if (call.body) {
      headers['Content-Type'] = 'application/json';
      body = JSON.stringify(call.body);
    } else if (call.file) {
      headers['Content-Type'] = 'application/octet-stream';
    }
    const response = await fetch(call.root === undefined ? root() + call.path : call.root + call.path,
      { method: call.method, headers: headers, body: body, cache: 'no-store', redirect: 'error', signal: AbortSignal.timeout(PATIENCE) });
    const text = await response.text();
    const type = response.headers.get('Content-Type') || '';
    if (!isAnswer(response.status, type)) {
      throw new Error('no answer of ours');
    }
    const tag = /\d+/.exec(response.headers.get('ETag') || '');
    return { status: response.status, json: text && type.includes('json') ? JSON.parse(text) : null, version: tag ? Number(tag[0]) : 0 };
  };

  // Why an answer says no, in words.
  wire.why = (status, problem) => status === 401 ? plan.say('signed-out') : (problem && problem.detail) || plan.say('failed');

  // Asks for something beside the row, such as a search in the library. What stands in the way is told, and null is given.
  wire.read = async function (call, told) {
    try {
      const answer = await wire.ask(call);
      if (answer.status < 300) {
        return answer.json;
      }
      told(wire.why(answer.status, answer.json));
    } catch (noConnection) {
      told(plan.say('offline'));
    }
    return null;
  };
})();
