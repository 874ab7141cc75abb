// A page can be used before it is whole: what answers a choice is bound at its very end. A choice that was made earlier is
// answered then, and so is one that the browser put back into a page which shows other fields with it (data-shows).
(() => {
  'use strict';
  const csp = window.PrimeFaces && window.PrimeFaces.csp;
  const early = new Set();
  const due = new Set();
  const answered = new Set();

  /** Does this once the page is whole: after all that is to be done first when it is. */
  window.deskWhole = (then) => {
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', () => window.jQuery(then), { once: true });
    } else {
      window.jQuery(then);
    }
  };

  if (!csp) {
    return;
  }
  const register = csp.register;
  const isTick = (field) => ['checkbox', 'radio'].includes(field.type);
  const isAsItCame = (field) => isTick(field) ? field.checked === field.defaultChecked
    : ![...field.options].some((one) => one.selected !== one.defaultSelected);

  csp.register = function (id, event, answer) {
    register.call(this, id, event, answer);
    const field = document.getElementById(id);
    const asked = field && field.matches('select, input, textarea') && event === (isTick(field) ? 'onclick' : 'onchange');
    if (asked && early.delete(field)) {
      due.add(field);
    }
  };

  const answer = (field) => {
    answered.add(field);
    window.jQuery(field).triggerHandler(isTick(field) ? 'click' : 'change');
  };

  document.addEventListener('change', (event) => {
    if (document.readyState === 'loading' && !due.has(event.target)) {
      early.add(event.target);
    } else {
      // it is bound by now, and has its answer
      due.delete(event.target);
      answered.add(event.target);
    }
  }, true);
  window.deskWhole(() => due.forEach(answer));
  window.addEventListener('pageshow', () => window.deskWhole(() => {
    [...document.querySelectorAll('[data-shows]')].filter((field) => !answered.has(field) && !isAsItCame(field)).forEach(answer);
  }));
})();
