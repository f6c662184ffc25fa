/**
 * What was read out on one page is over on the next. Vaadin's region for announcements keeps its last words: a screen
 * reader that walks through the page would come upon an error that was mended long ago.
 */
function forget() {
  document.querySelectorAll('body > [aria-live]').forEach((region) => {
    region.textContent = '';
  });
}

window.addEventListener('vaadin-navigated', forget);
window.addEventListener('vaadin-router-location-changed', forget);
