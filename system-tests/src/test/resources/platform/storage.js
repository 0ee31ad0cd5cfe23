/**
 * LTI Platform Storage 1.0 as strictly as it can be spoken: only the tool's own origin is served, every request needs its
 * fields, and only what was put can be got.
 */
const { tool, offer, place } = document.body.dataset;
const kept = new Map();
const keeps = offer !== 'NONE' && offer !== 'SILENT' && (place === 'page') === (offer === 'PARENT');
const frame = offer === 'PARENT' ? '_parent' : 'lti_storage';

addEventListener('message', ({ data, origin, source }) => {
  if (typeof data !== 'object' || !String(data?.subject).startsWith('lti.') || offer === 'NONE' || offer === 'SILENT') {
    return;
  }
  const answer = { subject: `${data.subject}.response`, message_id: data.message_id };
  source.postMessage({ ...answer, ...answerTo(data, origin) }, origin);
});

function answerTo({ subject, message_id: id, key, value }, origin) {
  if (origin !== tool) {
    return error('wrong_origin');
  }
  if (typeof id !== 'string' || !id) {
    return error('bad_request');
  }
  if (subject === 'lti.capabilities' && place === 'page') {
    return {
      supported_messages: [
        { subject: 'lti.capabilities' },
        { subject: 'lti.put_data', frame },
        { subject: 'lti.get_data', frame },
      ],
    };
  }
  if (!keeps) {
    return error('unsupported_subject');
  }
  if (offer === 'REFUSING') {
    return error('storage_exhaustion');
  }
  if (subject === 'lti.put_data' && typeof key === 'string' && typeof value === 'string') {
    kept.set(key, value);
    return { key, value };
  }
  if (subject === 'lti.get_data' && kept.has(key)) {
    return { key, value: offer === 'LYING' ? `${kept.get(key)}x` : kept.get(key) };
  }
  return error('bad_request');
}

function error(code) {
  return { error: { code, message: code } };
}
