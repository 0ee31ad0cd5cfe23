// The tool may ask for the height that its content needs; the page is the only one to scroll then.
const frame = document.getElementById('tool-frame');
const LEAST = 480;
const MOST = 4000;

window.addEventListener('message', (event) => {
  if (!frame || event.source !== frame.contentWindow || !event.data) {
    return;
  }
  if (event.data.subject === 'lti.frameResize' && Number.isFinite(event.data.height)) {
    frame.style.height = `${Math.min(Math.max(event.data.height, LEAST), MOST)}px`;
  }
});
