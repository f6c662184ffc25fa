import '@vaadin/button';
import '@vaadin/icon';
import '@vaadin/icons/vaadin-iconset.js';
import { html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

type Answer = { resolve: (text: Blob) => void; reject: (reason: Error) => void };
type Outcome = 'none' | 'copied' | 'problem';

const CONFIRMED_FOR = 3_000;

/**
 * Copies a text it was given, or asks the server for it at the click. The clipboard is handed a promise inside the
 * click, because browsers allow writing only then and the answer comes later.
 */
@customElement('copy-button')
export class CopyButton extends LitElement {
  @property() label = '';
  @property() value = '';
  @property({ type: Boolean }) onDemand = false;
  @property({ type: Boolean }) disabled = false;
  @property() copiedText = '';
  @property() failedText = '';
  @property() unavailableText = '';

  @state() private outcome: Outcome = 'none';
  @state() private message = '';

  private answer?: Answer;
  private refusal = '';
  private timer?: number;

  override createRenderRoot() {
    return this;
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.clearTimeout(this.timer);
    this.answer?.reject(new Error('left'));
    this.answer = undefined;
  }

  /** The server's answer to a click: the text. It is handed on and not kept. */
  deliver(text: string) {
    this.answer?.resolve(new Blob([text], { type: 'text/plain' }));
    this.answer = undefined;
  }

  /** The server's answer to a click: why there is no text. */
  refuse(message: string) {
    this.refusal = message;
    this.answer?.reject(new Error('refused'));
    this.answer = undefined;
  }

  override render() {
    const copied = this.outcome === 'copied';
    return html`<vaadin-button ?disabled=${this.disabled} class=${copied ? 'copied' : ''} @click=${this.copy}>
        <vaadin-icon slot="prefix" icon=${copied ? 'vaadin:check' : 'vaadin:copy-o'} aria-hidden="true"></vaadin-icon>
        <span class="copy-words">
          <span class=${copied ? 'copy-word-aside' : ''}>${this.label}</span>
          <span class=${copied ? '' : 'copy-word-aside'}>${this.copiedText}</span>
        </span>
      </vaadin-button>
      <span class=${this.outcome === 'problem' ? 'copy-problem' : 'visually-hidden'} role="status"
        >${this.message}</span
      >`;
  }

  private async copy() {
    this.report('none', '');
    if (!navigator.clipboard || (this.onDemand && typeof ClipboardItem === 'undefined')) {
      this.report('problem', this.unavailableText);
      return;
    }
    this.refusal = '';
    try {
      if (this.onDemand) {
        await navigator.clipboard.write([new ClipboardItem({ 'text/plain': this.ask() })]);
      } else {
        await navigator.clipboard.writeText(this.value);
      }
      this.report('copied', this.copiedText);
    } catch {
      this.report('problem', this.refusal || this.failedText);
    }
  }

  /** A newer click replaces an older one that was never answered. */
  private ask(): Promise<Blob> {
    this.answer?.reject(new Error('asked again'));
    const text = new Promise<Blob>((resolve, reject) => (this.answer = { resolve, reject }));
    text.catch(() => undefined);
    this.dispatchEvent(new CustomEvent('copy-requested'));
    return text;
  }

  private report(outcome: Outcome, message: string) {
    window.clearTimeout(this.timer);
    this.outcome = outcome;
    this.message = message;
    if (outcome === 'copied') {
      this.timer = window.setTimeout(() => this.report('none', ''), CONFIRMED_FOR);
    }
  }
}
