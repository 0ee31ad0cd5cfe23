// The tool says that its registration is over (Dynamic Registration 1.0, section 3.7).
const frame = document.getElementById('tool-frame');

window.addEventListener('message', (event) => {
  const closes = event.data && event.data.subject === 'org.imsglobal.lti.close';
  if (closes && event.origin === frame.dataset.origin && event.source === frame.contentWindow) {
    location.assign('/admin/tools');
  }
});
