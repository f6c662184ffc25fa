/** For how long a form waits for its answer. After that, or after Back, it can be posted again. */
const WAITS_FOR = 10_000;

let posted = new WeakMap<EventTarget, number>();

/**
 * A form is posted once: a second press while the answer is on its way is the same wish, but it would be sent under a
 * session that the first one has just ended.
 */
document.addEventListener('submit', (event) => {
  const form = event.target;
  const now = performance.now();
  if (form instanceof HTMLFormElement && form.method === 'post') {
    if (now - (posted.get(form) ?? -WAITS_FOR) < WAITS_FOR) {
      event.preventDefault();
    } else {
      posted.set(form, now);
    }
  }
});

window.addEventListener('pageshow', () => {
  posted = new WeakMap();
});
