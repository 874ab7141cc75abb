// Ticking a cell keeps it at once; the focus stays on that cell when the table comes back. Arrows go through the cells.
(function () {
  function stay(id) {
    window.jQuery(document).one('pfAjaxComplete', function () {
      var cell = document.getElementById(id);
      if (cell) {
        cell.focus();
      }
    });
  }

  function beside(cell, key) {
    var row = cell.closest('tr');
    var at = Array.from(row.querySelectorAll('input')).indexOf(cell);
    var rows = Array.from(document.querySelectorAll('.matrix tbody tr')).filter(function (one) {
      return one.querySelector('input');
    });
    var down = { ArrowUp: -1, ArrowDown: 1 }[key] || 0;
    var right = { ArrowLeft: -1, ArrowRight: 1 }[key] || 0;
    var there = rows[rows.indexOf(row) + down];
    return there && there.querySelectorAll('input')[at + right];
  }

  document.addEventListener('change', function (event) {
    var cell = event.target;
    if (cell.matches('.matrix input')) {
      stay(cell.id);
      var sent = [
        { name: 'block', value: cell.dataset.block },
        { name: 'theme', value: cell.dataset.theme },
        { name: 'treats', value: cell.checked ? 1 : 0 }
      ];
      window.deskWhole(function () { weerklankTreat(sent); });
    }
  });
  document.addEventListener('click', function (event) {
    if (event.target.closest('[data-print]')) {
      window.print();
    }
  });
  document.addEventListener('keydown', function (event) {
    if (event.target.matches('.matrix input') && event.key.indexOf('Arrow') === 0) {
      var next = beside(event.target, event.key);
      event.preventDefault();
      if (next) {
        next.focus();
      }
    }
  });
})();
