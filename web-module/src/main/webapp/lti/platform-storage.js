/**
 * A frame of the platform that keeps a text for us where our own cookies are refused (LTI Platform Storage 1.0).
 *
 * The text goes to the origin of the platform's authorization endpoint and to no other, and comes from there only.
 */

/** How long a platform has for each answer, in milliseconds. */
const patience = 2_000;

/** The platform's page around us, or the one that opened us. */
const host = window.parent === window ? window.opener : window.parent;

/**
 * Has a text kept.
 *
 * @param {{target: string, origin: string}} place the frame that the platform named, and the origin to speak to
 * @returns {Promise<boolean>} whether it is kept
 */
export async function put(place, key, value) {
  const answer = await asked(place, { subject: 'lti.put_data', key, value });
  return answer?.value === value;
}

/**
 * Fetches a text.
 *
 * @returns {Promise<string | undefined>} undefined if the platform keeps none for us, refuses, or does not answer
 */
export async function get(place, key) {
  const answer = await asked(place, { subject: 'lti.get_data', key });
  return typeof answer?.value === 'string' ? answer.value : undefined;
}

async function asked({ target, origin }, message) {
  if (!host) {
    return undefined;
  }
  const capabilities = await exchanged(host, '*', { subject: 'lti.capabilities' });
  const supported = capabilities?.supported_messages;
  const offer = Array.isArray(supported) ? supported.find(({ subject }) => subject === message.subject) : undefined;
  if (Array.isArray(supported) && !offer) {
    return undefined;
  }
  return exchanged(frame(offer?.frame || target), origin, message);
}

/** The frame beside us of that name; the host itself where it has none. */
function frame(name) {
  if (!name || name === '_parent') {
    return host;
  }
  try {
    return host.frames[name] ?? host;
  } catch {
    // Another site's window tells of no frame that it does not have.
    return host;
  }
}

/**
 * Posts a message and waits for its answer.
 *
 * @returns {Promise<any>} undefined if there is none in time, or an error
 */
function exchanged(target, origin, message) {
  const messageId = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16)).join('-');
  return new Promise((resolve) => {
    const done = (answer) => {
      clearTimeout(timer);
      removeEventListener('message', hear);
      resolve(answer);
    };
    const hear = ({ data, origin: from }) => {
      const ours = data?.subject === `${message.subject}.response` && data.message_id === messageId;
      if (ours && (origin === '*' || from === origin)) {
        done(data.error ? undefined : data);
      }
    };
    const timer = setTimeout(done, patience);
    addEventListener('message', hear);
    try {
      target.postMessage({ ...message, message_id: messageId }, origin);
    } catch {
      done();
    }
  });
}
