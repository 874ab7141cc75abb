// Brings keyboard and screen reader to what was refused, after a page load and after each partial update.
(function () {
  function focusMistakes() {
    var summary = document.querySelector('.error-summary');
    if (summary && !summary.contains(document.activeElement)) {
      summary.focus();
    }
  }
  document.addEventListener('DOMContentLoaded', function () {
    focusMistakes();
    if (window.jQuery) {
      window.jQuery(document).on('pfAjaxComplete', focusMistakes);
    }
  });
})();
