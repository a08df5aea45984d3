/** How a page is left: at once by three presses of Escape, and by itself when nobody was there for long. */

const PRESSES = 3;
const PRESSED_WITHIN_MILLIS = 1500;
const LOOK_EVERY_MILLIS = 15000;

const away = (path) => {
  // The answer may take a moment; nobody shall read on meanwhile.
  document.documentElement.style.display = 'none';
  document.title = '';
  window.location.replace(new URL(path, document.baseURI));
};

window.icmaLeave = () => away('leave');

let presses = [];

// Before anything on the page hears of it: a dialog that closes must not keep the key to itself.
window.addEventListener(
  'keydown',
  (event) => {
    if (event.repeat) {
      return;
    }
    presses = event.key === 'Escape' ? [...presses, event.timeStamp].slice(-PRESSES) : [];
    if (presses.length === PRESSES && presses[PRESSES - 1] - presses[0] <= PRESSED_WITHIN_MILLIS) {
      window.icmaLeave();
    }
  },
  true
);

let lastSeen = Date.now();
let looking;
const presence = new BroadcastChannel('icma-presence');
presence.onmessage = (message) => {
  lastSeen = Math.max(lastSeen, message.data);
};

const seen = () => {
  const now = Date.now();
  if (now - lastSeen > 1000) {
    lastSeen = now;
    presence.postMessage(now);
  }
};
['keydown', 'pointerdown', 'pointermove', 'wheel'].forEach((sign) =>
  window.addEventListener(sign, seen, { capture: true, passive: true })
);

/** Other pages of this browser count too: whoever works in one is not away from the other. */
window.icmaIdle = (minutes) => {
  window.clearInterval(looking);
  looking = window.setInterval(() => {
    if (Date.now() - lastSeen >= minutes * 60000) {
      const here = window.location.pathname + window.location.search;
      away('leave?idle=' + encodeURIComponent(here));
    }
  }, LOOK_EVERY_MILLIS);
};
