/** What a request to the server ended with when it did not succeed. */

const prefix = 'urn:schooldiary:problem:';

/**
 * A refusal or a failure, as `application/problem+json` says it (RFC 9457). `message` is the sentence for the person.
 *
 * `kind` is the last part of the server's `type` (`invalid`, `signed-out`, `not-found`, `not-allowed`, `conflict`, `gone`,
 * `too-large`, `unsupported`, `rule`, `failure`), or `offline` where no answer came (then `status` is 0).
 * `field`, `cell`, `rule`, `errors` and `id` are as sent; `body` is the whole answer (e.g. `current` of a conflict).
 */
export class Problem extends Error {
  /**
   * @param {number} status
   * @param {{type?: string, title?: string, detail?: string, field?: string, cell?: object, rule?: string,
   *   errors?: {field: string, detail: string}[], id?: string}} body
   */
  constructor(status, body) {
    super(body.detail ?? body.title ?? '');
    this.name = 'Problem';
    this.status = status;
    this.kind = body.type?.startsWith(prefix) ? body.type.slice(prefix.length) : kindOf(status);
    this.title = body.title;
    this.detail = body.detail;
    this.field = body.field;
    this.cell = body.cell;
    this.rule = body.rule;
    this.errors = body.errors ?? [];
    this.id = body.id;
    this.body = body;
  }

  /** Whether the same request may well succeed a little later. */
  get passing() {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }

  /** The sentence about one field of a form, or undefined. */
  about(field) {
    return this.errors.find((error) => error.field === field)?.detail ?? (this.field === field ? this.message : undefined);
  }

  /** The problem a response carries; an answer that is no problem+json (a proxy's page) counts by its status alone. */
  static async of(response) {
    const json = (response.headers.get('Content-Type') ?? '').includes('json');
    const body = json ? await response.json().catch(() => ({})) : {};
    return new Problem(response.status, body);
  }

  /** No answer: the network is away, the server is down, or it took too long. */
  static offline() {
    return new Problem(0, { type: `${prefix}offline` });
  }
}

function kindOf(status) {
  return { 400: 'invalid', 401: 'signed-out', 403: 'not-allowed', 404: 'not-found', 409: 'conflict', 413: 'too-large', 422: 'rule' }[
    status
  ] ?? 'failure';
}
