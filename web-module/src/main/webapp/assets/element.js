/** Elements of the product: Lit without a shadow root, so that the shared sheets and the page's ids hold inside. */
import { LitElement } from './vendor/lit/lit.js';
import { hasTexts, words } from './texts.js';

export * from './vendor/lit/lit.js';

/** An element in the page's own tree that is drawn when the texts are there, and again when the language changes. */
export class LightElement extends LitElement {
  #redraw = () => this.requestUpdate();

  createRenderRoot() {
    return this;
  }

  shouldUpdate() {
    return hasTexts();
  }

  connectedCallback() {
    super.connectedCallback();
    words.addEventListener('change', this.#redraw);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    words.removeEventListener('change', this.#redraw);
  }
}
