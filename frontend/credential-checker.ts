import '@vaadin/icon';
import '@vaadin/icons/vaadin-iconset.js';
import { html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { examine, type Finding, type Verdict } from './credential-format';

const ICONS: Record<'ok' | 'warning' | 'danger', string> = {
  ok: 'vaadin:check-circle-o',
  warning: 'vaadin:warning',
  danger: 'vaadin:close-circle-o',
};

function tone(verdict: Verdict): 'ok' | 'warning' | 'danger' {
  return verdict === 'complete' ? 'ok' : verdict === 'foreign' || verdict === 'other' ? 'danger' : 'warning';
}

/**
 * Tells what a pasted text is. It makes no request, has no form and no value that Vaadin could send, and forgets the
 * text when it or the page goes. A text area, because a one-line field would swallow the line breaks to be found, and
 * password managers leave it alone; the style sheet masks what is in it.
 */
@customElement('credential-checker')
export class CredentialChecker extends LitElement {
  @property() currentKey = '';
  @property({ attribute: false }) earlierKeys: Record<string, string> = {};
  @property({ attribute: false }) texts: Record<string, string> = {};

  @state() private finding?: Finding;
  @query('textarea') private input?: HTMLTextAreaElement;

  private readonly leaving = () => this.forget();

  override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    window.addEventListener('pagehide', this.leaving);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('pagehide', this.leaving);
    this.forget();
  }

  override render() {
    return html`<label class="value-field-label" for="credential-checker-input">${this.texts.label}</label>
      <textarea
        id="credential-checker-input"
        class="masked-input"
        rows="1"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        data-1p-ignore
        data-lpignore="true"
        aria-describedby="credential-checker-hint"
        @input=${this.check}
      ></textarea>
      <p id="credential-checker-hint" class="hint">${this.texts.hint}</p>
      <div role="status">${this.finding ? this.result(this.finding) : nothing}</div>`;
  }

  private result({ verdict, detail }: Finding) {
    const kind = tone(verdict);
    return html`<p class="checker-result tone-${kind}" data-verdict=${verdict}>
      <vaadin-icon icon=${ICONS[kind]} aria-hidden="true"></vaadin-icon>
      <span>${(this.texts[verdict] ?? '').replace('{0}', detail)}</span>
    </p>`;
  }

  private check() {
    const text = this.input?.value ?? '';
    this.finding = text.trim() ? examine(text, this.currentKey, this.earlierKeys) : undefined;
  }

  private forget() {
    if (this.input) {
      this.input.value = '';
    }
    this.finding = undefined;
  }
}
