/** Which launches are shown: all or refusals, of which platform, which place in it, which code; or one by its number. */
import { html, LightElement, nothing } from '/assets/element.js';
import { icon } from '/assets/icons.js';
import { t } from '/assets/texts.js';
import { waitingCodes } from './launches.js';

const outcomes = { all: '', refused: 'refused', waiting: waitingCodes.join(',') };

/**
 * `<launch-filter .filter .registrations .codes @filtered @sought @refresh>`: `filtered` brings the new filter, `sought` the
 * number that was typed.
 */
class LaunchFilter extends LightElement {
  static properties = { filter: { attribute: false }, registrations: { attribute: false }, codes: { attribute: false } };

  render() {
    const { platform = '', deployment = '', outcome = '', selfTest = false } = this.filter;
    const chosen = this.registrations.find(({ id }) => id === platform);
    const codes = [...new Set([...this.codes, ...(outcome.startsWith('LTI-') && !outcome.includes(',') ? [outcome] : [])])].sort();
    return html`<div class="sieve">
        <div class="acts" role="group" aria-label=${t('admin.filter')}>
          ${Object.entries(outcomes).map(
            ([name, value]) =>
              html`<button class="chip" type="button" aria-pressed=${outcome === value} @click=${() => this.#set({ outcome: value })}>${t(`admin.filter.${name}`)}</button>`,
          )}
          <button class="chip" type="button" @click=${() => this.dispatchEvent(new Event('refresh'))}>${icon('redo')}${t('admin.refresh')}</button>
        </div>
        ${this.#select(t('admin.platform'), platform, this.registrations.map(({ id, name, issuer }) => [id, name || issuer]), (value) => this.#set({ platform: value, deployment: '' }))}
        ${chosen?.deployments.length
          ? this.#select(t('admin.deployment'), deployment, chosen.deployments.map((one) => [one.deployment, one.deployment]), (value) => this.#set({ deployment: value }))
          : nothing}
        ${codes.length ? this.#select(t('admin.code'), codes.includes(outcome) ? outcome : '', codes.map((code) => [code, code]), (value) => this.#set({ outcome: value })) : nothing}
        <label class="check"><input type="checkbox" .checked=${selfTest} @change=${(event) => this.#set({ selfTest: event.target.checked })} /><span>${t('admin.withSelfTest')}</span></label>
      </div>
      <form class="line mid seek" role="search" @submit=${this.#seek}>
        <label for="number">${t('admin.byNumber')}</label>
        <input class="input code" id="number" name="number" autocomplete="off" maxlength="20" />
        <button class="btn" type="submit">${t('admin.find')}</button>
      </form>`;
  }

  #select(label, value, options, change) {
    return html`<select class="input" aria-label=${label} @change=${(event) => change(event.target.value)}>
      <option value="" .selected=${!value}>${label}: ${t('admin.any')}</option>
      ${options.map(([id, name]) => html`<option value=${id} .selected=${id === value}>${name}</option>`)}
    </select>`;
  }

  #set(change) {
    this.dispatchEvent(new CustomEvent('filtered', { detail: { ...this.filter, ...change } }));
  }

  #seek(event) {
    event.preventDefault();
    const number = String(new FormData(event.target).get('number')).trim().toUpperCase();
    if (number) {
      this.dispatchEvent(new CustomEvent('sought', { detail: number }));
    }
  }
}

customElements.define('launch-filter', LaunchFilter);
