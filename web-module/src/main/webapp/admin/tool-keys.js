/** The tool's own keys: which one signs, until when the others are published, and replacing the one that signs. */
import { html, LightElement } from '/assets/element.js';
import { icon } from '/assets/icons.js';
import { ask, bones, failure, sentenceOf, toast } from '/assets/messages.js';
import { formatInstant, t } from '/assets/texts.js';
import { admin } from './console.js';

const day = { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' };
const signs = { COMING: 'clock', SIGNING: 'check', RETIRED: 'dash', GONE: 'x' };

class ToolKeys extends LightElement {
  static properties = { answer: { state: true }, problem: { state: true } };

  connectedCallback() {
    super.connectedCallback();
    this.#load();
  }

  render() {
    return html`<section class="section" aria-labelledby="keys">
      <div class="row-m">
        <div></div>
        <div>
          <div class="section-h"><h2 id="keys">${t('admin.keys')}</h2></div>
          ${this.#content()}
        </div>
      </div>
    </section>`;
  }

  #content() {
    if (this.problem) {
      return failure(this.problem, () => this.#load());
    }
    if (!this.answer) {
      return bones();
    }
    const { keys, rotationDays, fetchedAt } = this.answer;
    return html`<p class="quiet">
        ${t('admin.keysMean')} ${rotationDays ? t('admin.keysBySchedule', { count: rotationDays }) : t('admin.keysByHand')}
        ${fetchedAt ? t('admin.keysFetched', { at: formatInstant(fetchedAt) }) : t('admin.keysNotFetched')}
      </p>
      <table class="tbl tool-keys stack-s">
        <thead>
          <tr>
            <th scope="col">${t('admin.key')}</th>
            <th scope="col">${t('admin.state')}</th>
            <th scope="col">${t('admin.key.from')}</th>
            <th scope="col">${t('admin.key.until')}</th>
            <th scope="col">${t('admin.key.published')}</th>
          </tr>
        </thead>
        <tbody>
          ${keys.map((key) => this.#row(key))}
        </tbody>
      </table>
      <div class="acts after"><button class="btn" type="button" @click=${() => this.#rotate()}>${t('admin.rotate')}</button></div>`;
  }

  #row({ kid, stage, signsFrom, signsUntil, publishedUntil }) {
    const mood = stage === 'SIGNING' ? 'ok' : 'warn';
    return html`<tr>
      <th scope="row" class="code">${kid}</th>
      <td><span class="state ${mood} small">${icon(signs[stage])}${t(`admin.stage.${stage}`)}</span></td>
      ${cell(t('admin.key.from'), signsFrom)} ${cell(t('admin.key.until'), signsUntil)} ${cell(t('admin.key.published'), publishedUntil)}
    </tr>`;
  }

  async #rotate() {
    const sure = await ask({ title: t('admin.rotateSure'), text: t('admin.rotateMeans'), confirm: t('admin.rotate') });
    if (!sure) {
      return;
    }
    try {
      this.answer = await admin('/api/admin/keys', { method: 'POST', body: {} });
      toast(t('admin.rotated'));
    } catch (problem) {
      toast(sentenceOf(problem));
    }
  }

  async #load() {
    try {
      this.answer = await admin('/api/admin/keys');
      this.problem = undefined;
    } catch (problem) {
      this.problem = problem;
    }
  }
}

/** On a phone the head of the table is not shown, so each instant says what it is. */
function cell(label, at) {
  return html`<td>${at ? html`<span class="only-s small quiet">${label}: </span>${formatInstant(at, day)}` : html`<span class="hide-s faint">–</span>`}</td>`;
}

customElements.define('tool-keys', ToolKeys);
