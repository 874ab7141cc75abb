// What was sent back: the mistakes on top, in focus, and each beside its field.
function tell(mistakes) {
  all('.errors,.error', main).forEach(before => before.remove());
  all('.wrong', main).forEach(before => before.classList.remove('wrong'));
  all('[aria-invalid]', main).forEach(before => before.removeAttribute('aria-invalid'));
  const box = word('errors');
  for (const { field, label, message } of mistakes) {
    const line = box.querySelector('ul').appendChild(document.createElement('li'));
    const place = field && document.getElementById(field);
    if (place) {
      const link = line.appendChild(document.createElement('a'));
      link.href = '#' + field;
      link.textContent = label;
      line.append(document.createElement('br'));
      mark(place, message);
    }
    line.append(message);
  }
  (main.querySelector('h1 + .who') || main.querySelector('h1')).after(box);
  box.focus();
}

function mark(place, message) {
  place.closest('[data-if]')?.removeAttribute('hidden');
  place.closest('details')?.setAttribute('open', '');
  place.closest('.q,.block')?.classList.add('wrong');
  const error = document.createElement('p');
  error.className = 'error';
  error.id = place.id + '-e';
  error.textContent = message;
  const above = document.getElementById(place.id + '-h') || place.querySelector('legend');
  above ? above.after(error) : (place.closest('.amount') || place).before(error);
  const help = (place.getAttribute('aria-describedby') || '').split(' ').filter(id => id && id !== error.id);
  place.setAttribute('aria-describedby', [...help, error.id].join(' '));
  place.type === 'fieldset' || place.setAttribute('aria-invalid', 'true');
}
