// Keeps small texts for tools whose own cookies the browser refuses in a frame (LTI Platform Storage 1.0). Each tool finds
// what it put itself and nothing else; all is gone when the page is left.
const tools = document.currentScript.dataset.tools.split(' ');
const kept = new Map(tools.map((origin) => [origin, new Map()]));
const MOST_TEXTS = 20;
const LONGEST_TEXT = 4096;

window.addEventListener('message', ({ data, origin, source }) => {
  if (!source || typeof data?.subject !== 'string' || !data.subject.startsWith('lti.') || data.subject === 'lti.frameResize') {
    return;
  }
  const answer = { subject: `${data.subject}.response`, message_id: data.message_id };
  source.postMessage({ ...answer, ...answerTo(data, kept.get(origin)) }, origin);
});

function answerTo({ subject, message_id: id, key, value }, own) {
  if (typeof id !== 'string' || !id) {
    return error('bad_request', 'message_id is missing');
  }
  if (!own) {
    return error('wrong_origin', 'no tool of this platform lives there');
  }
  if (subject === 'lti.capabilities') {
    const subjects = ['lti.capabilities', 'lti.put_data', 'lti.get_data', 'lti.frameResize'];
    return { supported_messages: subjects.map((one) => ({ subject: one, frame: '_parent' })) };
  }
  if (subject !== 'lti.put_data' && subject !== 'lti.get_data') {
    return error('unsupported_subject', subject);
  }
  if (typeof key !== 'string' || !key) {
    return error('bad_request', 'key is missing');
  }
  if (subject === 'lti.get_data') {
    return { key, value: own.get(key) };
  }
  if (value === null || value === undefined) {
    own.delete(key);
    return { key };
  }
  if (typeof value !== 'string') {
    return error('bad_request', 'value is no text');
  }
  if (value.length > LONGEST_TEXT || (own.size >= MOST_TEXTS && !own.has(key))) {
    return error('storage_exhaustion', `${MOST_TEXTS} texts of ${LONGEST_TEXT} characters`);
  }
  own.set(key, value);
  return { key, value };
}

function error(code, message) {
  return { error: { code, message } };
}
