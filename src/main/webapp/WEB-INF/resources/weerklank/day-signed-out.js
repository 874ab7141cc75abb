// Nobody is signed in: the copies of days, with names and notes in them, go from the device. What was not sent yet stays, and
// is sent when somebody who may opens that day again.
(() => {
  'use strict';
  const unsent = text => {
    try {
      const kept = JSON.parse(text);
      return { ...kept, acts: kept.acts.filter(act => !act.ok), copies: [] };
    } catch {
      return { acts: [] };
    }
  };

  window.caches?.delete('weerklank-day');
  try {
    Object.keys(localStorage).filter(key => key.startsWith('wk.day.')).forEach(key => {
      const kept = unsent(localStorage.getItem(key));
      if (kept.acts.length) {
        localStorage.setItem(key, JSON.stringify(kept));
      } else {
        localStorage.removeItem(key);
      }
    });
  } catch { /* then nothing is kept */ }
})();
