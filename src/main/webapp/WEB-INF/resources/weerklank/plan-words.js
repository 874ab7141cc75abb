// The planner's words, which the page holds in the trainer's language, and how times and durations are written.
(function () {
  const plan = window.plan = window.plan || {};

  // "{0} is now block {1}" with what belongs in it.
  plan.say = function (word, ...parts) {
    const text = document.querySelector('#words [data-word="' + word + '"]').textContent;
    return parts.reduce((said, part, at) => said.replaceAll('{' + at + '}', () => part), text.replaceAll("''", "'"));
  };

  // "45 min", "1 h" or "6 h 05".
  plan.duration = function (minutes) {
    if (minutes < 60) {
      return plan.say('minutes', minutes);
    }
    const rest = minutes % 60;
    const hours = Math.floor(minutes / 60);
    return rest ? plan.say('both', hours, String(rest).padStart(2, '0')) : plan.say('hours', hours);
  };

  // "9:30", as the API's "09:30" is read.
  plan.time = (written) => written ? written.replace(/^0(?=\d:)/, '').slice(0, 5) : '';

  plan.dayLabel = function (day, place) {
    if (!day.date) {
      return plan.say('day', place + 1);
    }
    const language = document.documentElement.lang === 'en' ? 'en-GB' : 'nl';
    const parts = { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' };
    return plan.say('day-on', place + 1, new Date(day.date + 'T00:00:00Z').toLocaleDateString(language, parts));
  };

  plan.title = (block) => plan.value(block, 'title') || plan.say('untitled');

  // An element with its class, text and attributes, and what stands in it.
  plan.make = function (tag, given, children) {
    const element = document.createElement(tag);
    Object.entries(given || {}).forEach(([name, value]) => {
      if (name === 'text') {
        element.textContent = value;
      } else if (value !== null && value !== undefined && value !== false) {
        element.setAttribute(name, value === true ? '' : value);
      }
    });
    element.append(...(children || []));
    return element;
  };

  // What was done last, for everybody: it may show elsewhere than where one looks.
  plan.tell = function (text) {
    document.getElementById('told').textContent = text;
  };
})();
