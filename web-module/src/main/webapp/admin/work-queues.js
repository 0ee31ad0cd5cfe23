/** What waits to be done for the platforms; not there where nothing can wait. */
import { html, LightElement, nothing } from '/assets/element.js';
import { formatInstant, t } from '/assets/texts.js';

/** `<work-queues .queues>` */
class WorkQueues extends LightElement {
  static properties = { queues: { attribute: false } };

  render() {
    return this.queues?.length
      ? html`<section class="section" aria-labelledby="queues">
          <div class="row-m">
            <div></div>
            <div>
              <div class="section-h"><h2 id="queues">${t('admin.queues')}</h2></div>
              <table class="tbl">
                <thead>
                  <tr>
                    <th scope="col">${t('admin.queue')}</th>
                    <th scope="col" class="num">${t('admin.queueWaiting')}</th>
                    <th scope="col" class="num">${t('admin.queueFailing')}</th>
                    <th scope="col" class="hide-s">${t('admin.queueOldest')}</th>
                    <th scope="col" class="hide-s">${t('admin.queueNext')}</th>
                  </tr>
                </thead>
                <tbody>
                  ${this.queues.map(row)}
                </tbody>
              </table>
            </div>
          </div>
        </section>`
      : nothing;
  }
}

function row({ name, waiting, failing, oldest, nextTry }) {
  return html`<tr>
    <th scope="row">${t(`admin.queue.${name}`)}</th>
    <td class="num">${waiting}</td>
    <td class="num">${failing}</td>
    <td class="hide-s">${oldest ? formatInstant(oldest) : '–'}</td>
    <td class="hide-s">${nextTry ? formatInstant(nextTry) : '–'}</td>
  </tr>`;
}

customElements.define('work-queues', WorkQueues);
