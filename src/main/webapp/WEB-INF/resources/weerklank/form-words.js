// Own words: those from before the training are read back from this device, those that were erased are forgotten here too.
function echo() {
  const own = form.dataset.group && !form.dataset.own && !main.querySelector('.echo') && !tablet
    && get('wk.own.' + form.dataset.group);
  const theme = own && all('[id]').find(place => /^t\d+$/.test(place.id));
  if (theme) {
    const place = word('echo');
    const day = new Date(own.on).toLocaleDateString(document.documentElement.lang, { dateStyle: 'long' });
    place.querySelector('p').textContent = place.querySelector('p').textContent.replace('{0}', day);
    place.querySelector('blockquote').textContent = own.w;
    (theme.closest('.q') || theme).before(place);
  }
}

// What was erased by its receipt is forgotten here too; sentences of other forms stay.
function forget(erased) {
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith('wk.own.') && get(key)?.r === erased.dataset.erased) {
      drop(key);
      erased.hidden = false;
    }
  }
}
