// The page, and what the device keeps of it: a draft or what is queued, the receipt, one's own sentence. Nothing of it in
// clear names. The parts of this script are put together by the program, inside one function.
const path = location.pathname;
const main = document.querySelector('main');
const form = main.querySelector('[name=end]')?.form;
const words = document.getElementById('words').content;
const live = /\/f\/[^/]+$/.test(path);
const tablet = new URLSearchParams(location.search).has('tablet');
const said = main.querySelector('[data-said]') || main.appendChild(document.createElement('p'));
const all = (selector, where = form) => [...where.querySelectorAll(selector)];

const sum = (text, seed) => [...text].reduce((h, c) => Math.imul(h ^ c.codePointAt(0), 16777619), seed) >>> 0;
const hash = text => sum(text, 2166136261).toString(36) + sum(text + text, 40389).toString(36);
const name = 'wk.' + hash(path.slice(path.lastIndexOf('/') + 1));
// A shared device forgets all, but for the time of this tab which number was used.
const box = () => tablet ? sessionStorage : localStorage;
const get = key => { try { return JSON.parse(box().getItem(key)); } catch { return null; } };
const put = (key, value) => { try { box().setItem(key, JSON.stringify(value)); return true; } catch { return false; } };
const drop = key => { try { box().removeItem(key); } catch { /* then there is nothing */ } };
const mine = form && name + '.' + form.elements.v.value;
const begun = () => { try { return Object.keys(box()).find(key => key.startsWith(name + '.') && key !== mine); } catch { return null; } };
const draft = mine || begun();

const word = kind => {
  const copy = words.querySelector(`[data-word=${kind}]`).cloneNode(true);
  copy.className = kind;
  return copy;
};
const say = kind => {
  if (said.dataset.kind !== kind) {
    said.dataset.kind = kind;
    said.replaceChildren(word(kind));
  }
};
