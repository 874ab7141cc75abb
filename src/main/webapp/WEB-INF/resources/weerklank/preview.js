// The form within a page of the desk. It is there before the form itself, so that no press on a button comes too early.
(() => {
  'use strict';
  const frame = window.frameElement;

  const show = (address) => {
    if (frame) {
      // what the frame is to show can be asked of it even while it is still on its way
      frame.src = address;
    } else {
      location.assign(address);
    }
  };

  // Sending is for participants: the form takes nothing here, and does not even try.
  document.addEventListener('submit', (event) => event.preventDefault());
  document.addEventListener('click', (event) => {
    const other = event.target.closest('button[name=language]');
    if (other) {
      const address = new URL(location.href);
      address.searchParams.set('language', other.value);
      show(address.href);
    }
  });
  // Two main parts in one window need names.
  document.addEventListener('DOMContentLoaded', () => {
    const main = document.querySelector('main');
    if (frame && main) {
      main.setAttribute('aria-label', frame.title);
    }
  });
})();
