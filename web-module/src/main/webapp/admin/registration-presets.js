/**
 * What is known of each platform: what must be asked to work out its addresses, the addresses, and under which names it
 * wants to be told ours. Sources: the vendors' administrator guides; for Sakai and OpenOlat their source code.
 *
 * `theirs` are the platform's own English names of fields, by our value. `addresses` gives what follows from the answers.
 */

const canvas = (host) => ({
  authorizationEndpoint: `https://${host}/api/lti/authorize_redirect`,
  tokenEndpoint: `https://${host}/login/oauth2/token`,
  jwksUri: `https://${host}/api/lti/security/jwks`,
});

const hosted = (environment) => ({
  issuer: `https://canvas.${environment}instructure.com`,
  ...canvas(`sso.${environment}canvaslms.com`),
});

/** @type {Record<string, {name?: string, asks: string[], theirs: Record<string, string>, addresses: (answers: any) => any}>} */
export const presets = {
  moodle: {
    name: 'Moodle',
    asks: ['site'],
    theirs: {
      launch: 'Tool URL, Redirection URI(s), Content selection URL',
      jwks: 'Public keyset',
      login: 'Initiate login URL',
      custom: 'Custom parameters',
      icon: 'Icon URL',
    },
    addresses: ({ site }) =>
      site && {
        issuer: site,
        authorizationEndpoint: `${site}/mod/lti/auth.php`,
        tokenEndpoint: `${site}/mod/lti/token.php`,
        jwksUri: `${site}/mod/lti/certs.php`,
      },
  },
  canvas: {
    name: 'Canvas (instructure.com)',
    asks: [],
    theirs: { canvas: 'JSON URL' },
    addresses: () => hosted(''),
  },
  canvasBeta: {
    name: 'Canvas Beta',
    asks: [],
    theirs: { canvas: 'JSON URL' },
    addresses: () => hosted('beta.'),
  },
  canvasOwn: {
    name: 'Canvas LMS',
    asks: ['site'],
    theirs: { canvas: 'JSON URL' },
    addresses: ({ site, host }) => site && { issuer: 'https://canvas.instructure.com', ...canvas(host) },
  },
  blackboard: {
    name: 'Blackboard',
    asks: [],
    theirs: {
      login: 'Login Initiation URL',
      launch: 'Tool Redirect URL(s)',
      jwks: 'Tool JWKS URL',
      domain: 'Domain(s)',
      custom: 'Custom Parameters',
    },
    addresses: ({ clientId }) => ({
      issuer: 'https://blackboard.com',
      authorizationEndpoint: 'https://developer.blackboard.com/api/v1/gateway/oidcauth',
      tokenEndpoint: 'https://developer.blackboard.com/api/v1/gateway/oauth2/jwttoken',
      ...(clientId && { jwksUri: `https://developer.blackboard.com/api/v1/management/applications/${encodeURIComponent(clientId)}/jwks.json` }),
    }),
  },
  brightspace: {
    name: 'Brightspace',
    asks: ['site'],
    theirs: {
      domain: 'Domain',
      launch: 'Redirect URLs, Target Link URI',
      login: 'OpenID Connect Login URL',
      jwks: 'Keyset URL',
      custom: 'Custom Parameters',
    },
    addresses: ({ site }) =>
      site && {
        issuer: site,
        authorizationEndpoint: `${site}/d2l/lti/authenticate`,
        tokenEndpoint: 'https://auth.brightspace.com/core/connect/token',
        tokenAudience: 'https://api.brightspace.com/auth/token',
        jwksUri: `${site}/d2l/.well-known/jwks`,
      },
  },
  sakai: {
    name: 'Sakai',
    asks: ['site', 'toolNumber'],
    theirs: {
      launch: 'Launch URL, LTI 1.3 Tool Redirect Endpoint',
      login: 'LTI 1.3 Tool OpenID Connect/Initialization Endpoint',
      jwks: 'LTI 1.3 Tool Keyset URL',
      custom: 'Custom Parameters',
    },
    addresses: ({ site, toolNumber }) =>
      site && {
        issuer: site,
        authorizationEndpoint: `${site}/imsoidc/lti13/oidc_auth`,
        ...(toolNumber && { tokenEndpoint: `${site}/imsblis/lti13/token/${encodeURIComponent(toolNumber)}` }),
        jwksUri: `${site}/imsblis/lti13/keyset`,
      },
  },
  itslearning: {
    name: 'itslearning',
    asks: [],
    theirs: { launch: '', login: '', jwks: '', custom: '', icon: '' },
    addresses: () => undefined,
  },
  openolat: {
    name: 'OpenOlat',
    asks: ['site'],
    theirs: { launch: 'Tool URL, Redirect URI', login: 'Initiate login URL', jwks: 'Public keyset', custom: 'Custom attributes' },
    addresses: ({ site }) =>
      site && { issuer: site, authorizationEndpoint: `${site}/lti/auth`, tokenEndpoint: `${site}/lti/token`, jwksUri: `${site}/lti/keys` },
  },
  other: {
    asks: [],
    theirs: { launch: '', login: '', jwks: '', domain: '', custom: '', icon: '' },
    addresses: () => undefined,
  },
};

/**
 * The addresses that follow from what was answered so far.
 *
 * @param {string} id of the preset
 * @param {Record<string, string>} answers as typed
 * @returns {Record<string, string>}
 */
export function addressesOf(id, answers) {
  const site = siteOf(answers.site);
  return presets[id].addresses({ ...answers, site: site?.address, host: site?.host, clientId: answers.clientId?.trim(), toolNumber: answers.toolNumber?.trim() }) || {};
}

/** The address of a site as platforms name it: without a closing slash, https unless said otherwise. */
function siteOf(typed) {
  const text = typed?.trim();
  if (!text) {
    return undefined;
  }
  try {
    const { origin, host, pathname, protocol } = new URL(text.includes('://') ? text : `https://${text}`);
    return /^https?:$/.test(protocol) && host ? { address: origin + pathname.replace(/\/+$/, ''), host } : undefined;
  } catch {
    return undefined;
  }
}
