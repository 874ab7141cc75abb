// Copies a link: a button names by data-copy the field that holds it, and by data-copied what to say afterwards.
(function () {
  function tell(button) {
    var said = document.getElementById('copied');
    var before = button.textContent;
    if (said) {
      said.textContent = button.dataset.copied;
    }
    button.textContent = button.dataset.copied;
    button.addEventListener('blur', function () {
      button.textContent = before;
      if (said) {
        said.textContent = '';
      }
    }, { once: true });
  }

  // Where the page has no secure address, browsers offer only the old way.
  function copySelected(field) {
    field.focus();
    field.select();
    return document.execCommand('copy');
  }

  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-copy]');
    if (!button) {
      return;
    }
    var field = document.getElementById(button.dataset.copy);
    if (navigator.clipboard) {
      navigator.clipboard.writeText(field.value).then(function () { tell(button); }, function () { copySelected(field); });
    } else if (copySelected(field)) {
      button.focus();
      tell(button);
    }
  });
})();
