/** How launches go, platform by platform: clock, key set, services, how browsers are recognised. */
import { html, LightElement, nothing } from '/assets/element.js';
import { icon } from '/assets/icons.js';
import { formatInstant, formatNumber, hasText, t } from '/assets/texts.js';
import { firstOf, showAll } from './show-all.js';

/** `<launch-figures .platforms .now>` */
class LaunchFigures extends LightElement {
  static properties = { platforms: { attribute: false }, now: { attribute: false }, all: { state: true } };

  render() {
    const sorted = [...this.platforms].sort((one, other) => since(other) - since(one));
    return html`<ul class="exams">
        ${firstOf(sorted, this.all).map((platform) => this.#platform(platform))}
      </ul>
      ${showAll(sorted, this.all, () => (this.all = true))}`;
  }

  #platform({ name, accepted, refused, lastAccepted, clock, keys, sessions, services }) {
    return html`<li class="card">
      <h3>${name}</h3>
      <p class="small quiet">
        ${t('admin.fig.day', { accepted, refused })} ${lastAccepted ? t('admin.fig.last', { at: formatInstant(lastAccepted) }) : t('admin.fig.never')}
      </p>
      <ul class="checks">
        ${clock ? this.#line(!clock.far, told(clock)) : nothing}
        ${keys ? this.#keys(keys) : nothing} ${services ? this.#services(services) : nothing} ${this.#sessions(sessions)}
      </ul>
    </li>`;
  }

  #keys({ usable, fetchedAt, failedAt, problem }) {
    const failing = failedAt && (!fetchedAt || failedAt > fetchedAt);
    const minutes = fetchedAt && Math.max(0, Math.round((new Date(this.now) - new Date(fetchedAt)) / 60_000));
    const kept = fetchedAt ? t('admin.fig.keys', { usable, minutes }) : t('admin.fig.noKeys');
    return this.#line(!failing, failedAt ? `${kept} ${t('admin.fig.keysFailed', { at: formatInstant(failedAt), problem })}` : kept);
  }

  #services({ at, granted, missing }) {
    const text = granted.length ? t('admin.fig.granted', { services: granted.map(called).join(', ') }) : t('admin.fig.nothing');
    const lacking = missing.length ? ` ${t('admin.fig.missing', { services: missing.map(called).join(', ') })}` : '';
    return this.#line(!missing.length, `${text}${lacking} ${t('admin.fig.asOf', { at: formatInstant(at) })}`);
  }

  #sessions(sessions) {
    const counts = Object.entries(sessions);
    return counts.length
      ? this.#line(true, `${t('admin.fig.sessions')} ${counts.map(([rung, count]) => `${hasText(`admin.rung.${rung}`) ? t(`admin.rung.${rung}`) : rung} ${formatNumber(count)}`).join(', ')}`)
      : nothing;
  }

  #line(good, text) {
    return html`<li class=${good ? '' : 'bad'}>${icon(good ? 'check' : 'alert')}<span>${text}</span></li>`;
  }
}

/** Those that launched last come first. */
function since({ lastAccepted }) {
  return lastAccepted ? Date.parse(lastAccepted) : 0;
}

function told({ seconds, messages, far }) {
  const about = { seconds: String(seconds).replace('-', '−'), messages };
  return far ? t('admin.fig.clockFar', about) : t('admin.fig.clock', about);
}

/** A service in words; one that a newer server names, as it is. */
function called(service) {
  return hasText(`admin.service.${service}`) ? t(`admin.service.${service}`) : service;
}

customElements.define('launch-figures', LaunchFigures);
