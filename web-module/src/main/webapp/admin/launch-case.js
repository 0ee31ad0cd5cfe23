/** One launch in full: what happened, what to do, who; what came; and what may be told of it to strangers who help. */
import { html, LightElement, nothing } from '/assets/element.js';
import { icon } from '/assets/icons.js';
import { sentenceOf, toast } from '/assets/messages.js';
import { formatInstant, formatNumber, hasText, t } from '/assets/texts.js';
import { admin } from './console.js';
import { isAccepted } from './launches.js';

/** What a launch is called in a line. */
export function titleOf(launch) {
  return launch.sentence ?? (isAccepted(launch) ? t('admin.accepted') : t('admin.refused'));
}

/** `<launch-case class="case" .launch>` */
class LaunchCase extends LightElement {
  static properties = { launch: { attribute: false } };

  render() {
    const { id, fix, who, facts, skewSeconds, browserSession } = this.launch;
    return html`<div>
        <dl>
          <dt>${t('admin.case.what')}</dt>
          <dd><b>${titleOf(this.launch)}</b></dd>
          ${fix ? html`<dt>${t('admin.case.fix')}</dt><dd>${fix}</dd>` : nothing} ${who ? html`<dt>${t('admin.case.who')}</dt><dd>${who}</dd>` : nothing}
          <dt>${t('admin.case.number')}</dt>
          <dd class="code">${id}</dd>
          ${skewSeconds === undefined ? nothing : html`<dt>${t('admin.case.skew')}</dt><dd>${t('admin.case.skewSeconds', { seconds: formatNumber(skewSeconds).replace('-', '−') })}</dd>`}
          ${hasText(`admin.rung.${browserSession}`) ? html`<dt>${t('admin.case.session')}</dt><dd>${t(`admin.rung.${browserSession}`)}</dd>` : nothing}
        </dl>
        <div class="acts">
          <button class="btn" type="button" @click=${() => this.#copy()}>${icon('copy')}${t('admin.copyForLetter')}</button>
          <button class="btn" type="button" @click=${() => this.#story()}>${icon('copy')}${t('admin.copyForSupport')}</button>
        </div>
        <p class="small quiet">${t('admin.copyForSupportMeans')}</p>
      </div>
      ${Object.keys(facts).length
        ? html`<div>
            <h3>${t('admin.case.facts')}</h3>
            <dl class="facts">${Object.entries(facts).map(([name, value]) => html`<dt class="code">${name}</dt><dd class="code">${value}</dd>`)}</dl>
          </div>`
        : nothing}`;
  }

  #copy() {
    const { id, at, code, outcome, platform, fix, who, facts } = this.launch;
    const seen = Object.entries(facts).map(([name, value]) => `${name}: ${value}`);
    const lines = [`${formatInstant(at)}  ${code ?? outcome}  ${id}`, platform, titleOf(this.launch), fix, who, ...seen];
    return toClipboard(lines.filter(Boolean).join('\n'));
  }

  async #story() {
    try {
      await toClipboard(JSON.stringify(await admin(`/api/admin/launches/${this.launch.id}/story`), undefined, 2));
    } catch (problem) {
      toast(sentenceOf(problem));
    }
  }
}

async function toClipboard(text) {
  try {
    await navigator.clipboard.writeText(text);
    toast(t('admin.copied'));
  } catch {
    toast(t('admin.copyFailed'));
  }
}

customElements.define('launch-case', LaunchCase);
