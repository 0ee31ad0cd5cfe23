/** The tool's examination of itself: every refusal fired at its own addresses, and what came back. */
import { html, LightElement, nothing } from '/assets/element.js';
import { icon } from '/assets/icons.js';
import { banner, bones, sentenceOf } from '/assets/messages.js';
import { formatNumber, t } from '/assets/texts.js';
import { admin } from './console.js';

/** Longer than the server lets a test last. */
const timeout = 120_000;

class SelfTest extends LightElement {
  static properties = { running: { state: true }, answer: { state: true }, problem: { state: true } };

  render() {
    return html`<section class="section" aria-labelledby="self-test">
      <div class="row-m">
        <div></div>
        <div>
          <div class="section-h"><h2 id="self-test">${t('admin.selfTest')}</h2></div>
          <p class="quiet">${t('admin.selfTestMeans')}</p>
          <div class="acts after"><button class="btn" type="button" ?disabled=${this.running} @click=${() => this.#run()}>${t('admin.selfTestRun')}</button></div>
          <div role="status" class="after">${this.#outcome()}</div>
          ${this.answer?.cases.length ? this.#table() : nothing}
        </div>
      </div>
    </section>`;
  }

  #outcome() {
    if (this.running) {
      return bones();
    }
    if (this.problem) {
      return banner({ tone: 'alert', title: t('admin.selfTestNot'), text: sentenceOf(this.problem) });
    }
    if (!this.answer) {
      return nothing;
    }
    const { address, reachable, problem, cases } = this.answer;
    if (!reachable) {
      return banner({ tone: 'warn', title: t('admin.selfTestUnreachable', { address }), text: `${t('admin.selfTestUnreachableMeans')} ${problem ?? ''}` });
    }
    const wrong = cases.filter(({ passed }) => !passed).length;
    return wrong
      ? banner({ tone: 'alert', title: t('admin.selfTestWrong', { count: wrong, all: cases.length }), text: t('admin.selfTestWrongMeans') })
      : banner({ tone: 'ok', title: t('admin.selfTestRight', { count: cases.length }) });
  }

  #table() {
    return html`<details class="data" ?open=${this.answer.cases.some(({ passed }) => !passed)}>
      <summary>${t('admin.selfTestTable')}</summary>
      <table class="tbl cases stack-s">
        <thead>
          <tr>
            <th scope="col">${t('admin.case.sent')}</th>
            <th scope="col">${t('admin.case.expected')}</th>
            <th scope="col">${t('admin.case.got')}</th>
            <th scope="col" class="num">${t('admin.case.seconds')}</th>
          </tr>
        </thead>
        <tbody>
          ${this.answer.cases.map(row)}
        </tbody>
      </table>
    </details>`;
  }

  async #run() {
    this.running = true;
    this.problem = undefined;
    this.answer = undefined;
    try {
      this.answer = await admin('/api/admin/self-test', { method: 'POST', body: {}, timeout });
    } catch (problem) {
      this.problem = problem;
    } finally {
      this.running = false;
    }
  }
}

function row({ sent, sentence, expected, expectedStatus, code, status, passed, seconds }) {
  return html`<tr>
    <th scope="row"><span class="code">${sent}</span><span class="small quiet sub-l">${sentence}</span></th>
    <td class="code">${expected} · ${expectedStatus}</td>
    <td>
      <span class="state ${passed ? 'ok' : 'bad'}">${icon(passed ? 'check' : 'alert')}<span class="code">${code ?? '–'} · ${status || '–'}</span></span
      ><span class="sr">${passed ? t('admin.case.right') : t('admin.case.wrong')}</span>
    </td>
    <td class="num small">${t('admin.test.seconds', { seconds: formatNumber(seconds, { digits: 2 }) })}</td>
  </tr>`;
}

customElements.define('self-test', SelfTest);
