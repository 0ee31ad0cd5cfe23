/** The page of one journal. */
import { session } from '/assets/api.js';
import { html, render } from '/assets/element.js';
import { OpenJournal } from '/assets/grid/open-journal.js';
import '/assets/grid/journal-page.js';
import { empty } from '/assets/messages.js';
import { start } from '/assets/shell.js';
import { t } from '/assets/texts.js';

start({ areas: ['journal'], section: 'journal', show });

async function show(main, me) {
  const address = new URLSearchParams(location.search);
  const id = address.get('journal') ?? (me.journals.length === 1 ? me.journals[0].id : undefined);
  if (!id) {
    const chooser = html`<a class="btn main" href=${session.link('/course/')}>${t('journal.chooseJournal')}</a>`;
    render(empty({ title: t('journal.noJournal'), text: t('journal.noJournalText'), actions: chooser }), main);
    return;
  }
  const journal = new OpenJournal(id);
  await journal.open(address.get('term') ?? undefined, address.get('work') ?? undefined);
  render(html`<journal-page .journal=${journal}></journal-page>`, main);
}
