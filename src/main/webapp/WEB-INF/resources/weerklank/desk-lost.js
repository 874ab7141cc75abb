// Says what stands between a page of the desk and the server, where a part of the page was asked for and did not come: a
// visit that has ended, a page of a visit before this one, or no connection. What was typed stays where it is.
(() => {
  'use strict';
  const SIGNED_OUT = 401;
  const desk = window.deskTyped;
  const asked = new Set();
  const box = () => document.getElementById('lost');
  let leaving = false;

  desk.hide = () => {
    box().hidden = true;
    box().classList.remove('notice', 'warn');
    box().replaceChildren();
  };

  function make(tag, given, ...children) {
    const made = Object.assign(document.createElement(tag), given);
    made.append(...children);
    return made;
  }

  /** Tells something, with what can be done, each a word and an action, and with texts to be read or copied. */
  desk.tell = (word, ways, texts) => {
    const buttons = ways.map(([name, action]) => {
      const button = make('button', { type: 'button', className: 'btn small' }, box().dataset[camel(name)]);
      button.addEventListener('click', action);
      return button;
    });
    const list = (texts || []).map((text) => make('li', {}, text));
    box().dataset.told = word;
    box().replaceChildren(make('p', {}, box().dataset[camel(word)]), ...(list.length ? [make('ul', {}, ...list)] : []),
      make('div', { className: 'actions' }, ...(word === 'signed-out' ? [signIn()] : []), ...buttons));
    box().classList.add('notice', 'warn');
    box().hidden = false;
  };

  const camel = (word) => word.replace(/-(.)/g, (all, letter) => letter.toUpperCase());

  const signIn = () => make('a', { className: 'btn small', href: box().dataset.signInAt, target: '_blank', rel: 'noopener' }, box().dataset.signIn);

  // What was typed comes along, so that nobody has to be asked whether to leave.
  function openAnew() {
    desk.keep();
    leaving = true;
    location.reload();
  }

  // A button that waits for its answer waits for ever where there is none.
  function enableButtons() {
    document.querySelectorAll('.ui-state-loading').forEach((button) => {
      window.PrimeFaces.utils.enableButton(window.jQuery(button).removeClass('ui-state-loading'));
      button.querySelectorAll('.ui-icon-loading').forEach((icon) => icon.remove());
    });
  }

  // What a page asks by itself, such as for news, says nothing of the network: it is asked again.
  function failed(event, request) {
    enableButtons();
    if (request.status >= 400 && request.status < 500) {
      desk.tell(request.status === SIGNED_OUT ? 'signed-out' : 'ended', [['open-anew', openAnew]]);
    } else if (asked.has(request) && !document.querySelector('[data-unsaved]')) {
      desk.tell('offline', [['close', desk.hide]]);
    }
    asked.delete(request);
  }

  function answered(event, request) {
    asked.delete(request);
    if (box().dataset.told === 'offline') {
      desk.hide();
    }
  }

  window.addEventListener('beforeunload', (event) => leaving && event.stopImmediatePropagation(), true);
  document.addEventListener('DOMContentLoaded', () => {
    if (window.jQuery) {
      window.jQuery(document).on('pfAjaxSend', (event, request) => asked.add(request))
        .on('pfAjaxSuccess', answered).on('pfAjaxError', failed);
    }
  });
})();
