/** Choosing a person of the school by a part of the name. */
import { api } from '/assets/api.js';
import { html, LightElement, nothing, repeat } from '/assets/element.js';
import { sentenceOf } from '/assets/messages.js';
import { compareNames, t } from '/assets/texts.js';

const typingMillis = 250;
const shownAtMost = 30;

/** `<person-picker .label=${text} .picked=${{id, name}} @picked=${event.detail is the person}>`; staff only. */
class PersonPicker extends LightElement {
  static properties = {
    label: { attribute: false },
    picked: { attribute: false },
    people: { state: true },
    problem: { state: true },
  };

  #timer;
  #query = '';

  connectedCallback() {
    super.connectedCallback();
    this.#ask();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  render() {
    return html`<div class="field">
        <label for="person-query">${this.label}</label>
        <input class="input" id="person-query" type="search" autocomplete="off" placeholder=${t('school.person.search')} @input=${this.#typed} @keydown=${keepForm} />
      </div>
      <p class="small quiet" role="status">${this.#state()}</p>
      <fieldset class="people">
        <legend class="sr">${this.label}</legend>
        ${repeat(
          this.#shown(),
          ({ id }) => id,
          (person) => this.#choice(person),
        )}
      </fieldset>`;
  }

  #choice(person) {
    const { id, name, kinds } = person;
    return html`<label class="check">
      <input
        type="radio"
        name="person"
        value=${id}
        .checked=${this.picked?.id === id}
        @change=${() => this.dispatchEvent(new CustomEvent('picked', { detail: person }))}
      /><span>${name}${kinds?.length ? html`<span class="small quiet"> · ${kindNames(kinds)}</span>` : nothing}</span>
    </label>`;
  }

  #state() {
    if (this.problem) {
      return sentenceOf(this.problem);
    }
    if (!this.people) {
      return t('common.loading');
    }
    const more = this.people.length - shownAtMost;
    if (more > 0) {
      return t('school.person.more', { count: more });
    }
    return this.people.length ? '' : t('school.person.none');
  }

  #shown() {
    return [...(this.people ?? [])].sort((one, other) => compareNames(one.name, other.name)).slice(0, shownAtMost);
  }

  #typed(event) {
    this.#query = event.target.value.trim();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#ask(), typingMillis);
  }

  async #ask() {
    const query = this.#query;
    try {
      const { people } = await api(`/api/people?${new URLSearchParams({ staff: 'true', query })}`);
      if (query === this.#query) {
        this.people = people;
        this.problem = undefined;
      }
    } catch (problem) {
      this.problem = problem;
    }
  }
}

function kindNames(kinds) {
  return kinds.map((kind) => t(`school.kind.${kind}`)).join(', ');
}

function keepForm(event) {
  if (event.key === 'Enter') {
    event.preventDefault();
  }
}

customElements.define('person-picker', PersonPicker);
