// The planner: print from a button, and move the block that has the focus with Alt and an arrow key.
(function () {
  document.addEventListener('click', function (event) {
    if (event.target.closest('[data-print]')) {
      window.print();
    }
  });
  document.addEventListener('keydown', function (event) {
    var way = { ArrowUp: 'up', ArrowDown: 'down' }[event.key];
    var slot = event.target.closest('.slot');
    if (!way || !event.altKey || !slot || event.target.matches('select')) {
      return;
    }
    event.preventDefault();
    event.target.blur();
    slot.querySelector('[data-move=' + way + ']').click();
  });
})();
