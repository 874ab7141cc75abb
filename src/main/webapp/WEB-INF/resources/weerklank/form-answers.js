// What is in the form, and what follows from it: questions that are only asked then, progress, how a quote will read.
const bytes = () => new URLSearchParams(new FormData(form)).toString();
const freeze = on => form && [...form.elements].forEach(control => { control.disabled = on; });

function fill(text) {
  const fields = new URLSearchParams(text);
  for (const control of form.elements) {
    const values = fields.getAll(control.name);
    if (/radio|checkbox/.test(control.type)) {
      control.checked = values.includes(control.value);
    } else if (values.length && !/hidden|submit|button/.test(control.type)) {
      control.value = values.pop();
      control.value && control.closest('details')?.setAttribute('open', '');
    }
  }
  form.elements.sid.value = fields.get('sid');
}

function keep() {
  if (!tablet) {
    say(put(draft, { b: bytes() }) ? 'saved' : 'unkept');
  }
}

const marks = { true: '1', false: '0' };
const meets = ({ dataset }) => !form.querySelector(`[name="${dataset.if}-na"]:checked`)
  && all(`[name="${dataset.if}"]:checked`).some(picked => !picked.closest('[hidden],.void')
    && dataset.is.split(',').some(mark => mark === picked.value || mark === marks[picked.value]));
const fields = question => all('input:not([type=hidden]),textarea,select', question)
  .filter(input => !input.closest('.consent'));
const inputs = question => fields(question).filter(input => !/-(remark|other)$/.test(input.name));
const answered = input => /radio|checkbox/.test(input.type) ? input.checked : input.value.trim();
const picked = field => form.querySelector(`[name="${field}"]:checked`)?.value;

// "Vraag 3 van 8" counts what is asked now, as long as it is.
function number(place, ...numbers) {
  place && (place.textContent = place.textContent.replace(/\d+/g, before => numbers.length ? numbers.shift() : before));
}

// What was filled in before and is not asked any more does not count: it stays in sight, and says so.
function ask(question) {
  const asked = meets(question);
  const left = !asked && (fields(question).some(answered) || question.contains(document.activeElement));
  question.hidden = !asked && !left;
  if (question.classList.contains('void') !== left) {
    question.classList.toggle('void');
    left ? question.prepend(word('gone')) : question.querySelector('.gone').remove();
  }
}

function follow() {
  all('[data-if]').forEach(ask);
  const asked = all('.q:not([hidden],.void)').filter(question => inputs(question).length);
  asked.forEach((question, at) => number(question.querySelector('.num'), at + 1, asked.length));
  number(form.querySelector('h1 ~ .who'), asked.length);
  const progress = form.querySelector('progress');
  if (progress) {
    progress.max = asked.length;
    progress.value = asked.filter(question => inputs(question).some(answered)).length;
  }
  all('[data-preview]').forEach(preview);
}

function preview(place) {
  const field = place.dataset.preview;
  const quote = form.elements[field].value.trim();
  const name = picked(field + '-name') === 'first' && (form.dataset.name || form.elements.firstName?.value.trim());
  const below = place.querySelector('figcaption');
  place.hidden = !quote || !/report|public/.test(picked(field + '-use'));
  place.querySelector('blockquote').textContent = quote;
  below.textContent = name ? name + below.dataset.after : below.dataset.nobody;
}
