// Where there is no room beside the day, the themes lie over the page while they are wanted.
(function () {
  const plan = window.plan = window.plan || {};
  const opener = () => document.querySelector('[data-cover=open]');
  const isOpen = () => document.body.classList.contains('with-cover');

  function show(open) {
    document.body.classList.toggle('with-cover', open);
    opener().setAttribute('aria-expanded', open);
    (open ? document.querySelector('[data-cover=close]') : opener()).focus();
  }

  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-cover]');
    if (button) {
      // before the keyboard is in it: what somebody is at work in is not changed
      plan.cover();
      show(button.dataset.cover === 'open');
    }
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && isOpen() && event.target.closest('#cover')) {
      show(false);
    }
  });
})();
