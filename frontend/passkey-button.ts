import './post-once';
import '@vaadin/button';
import '@vaadin/icon';
import '@vaadin/icons/vaadin-iconset.js';
import { html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

/**
 * Speaks with the browser about passkeys: asks the server at the click what to ask for, and hands it the answer. Why
 * there is none it says itself.
 */
@customElement('passkey-button')
export class PasskeyButton extends LitElement {
  @property() label = '';
  @property({ type: Boolean }) primary = false;
  @property({ type: Boolean }) disabled = false;
  @property() waitingText = '';
  @property() unsupportedText = '';
  @property() cancelledText = '';
  @property() presentText = '';
  @property() failedText = '';

  @state() private message = '';
  @state() private problem = false;
  @state() private busy = false;

  private ceremony?: AbortController;

  override createRenderRoot() {
    return this;
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.ceremony?.abort();
  }

  override focus() {
    this.querySelector('vaadin-button')?.focus();
  }

  /** The server's answer to a click: asks for a passkey that there is already. */
  use(options: string) {
    void this.run(async (signal) => {
      const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(JSON.parse(options));
      return navigator.credentials.get({ publicKey, signal });
    });
  }

  /** The server's answer to a click: asks for a new passkey. */
  make(options: string) {
    void this.run(async (signal) => {
      const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(JSON.parse(options));
      return navigator.credentials.create({ publicKey, signal });
    });
  }

  /** The server's answer to a click or to a passkey: why it goes no further. An empty text takes back what was said. */
  refuse(message: string) {
    this.end(message);
  }

  override render() {
    return html`<vaadin-button
        theme=${this.primary ? 'primary' : ''}
        ?disabled=${this.disabled || this.busy}
        @click=${this.ask}
      >
        <vaadin-icon slot="prefix" icon="vaadin:key" aria-hidden="true"></vaadin-icon>
        ${this.label}
      </vaadin-button>
      <span class=${this.problem ? 'passkey-problem' : 'passkey-hint'} role="status">${this.message}</span>`;
  }

  private ask() {
    if (typeof PublicKeyCredential === 'undefined' || !('parseRequestOptionsFromJSON' in PublicKeyCredential)) {
      this.end(this.unsupportedText);
      return;
    }
    this.busy = true;
    this.problem = false;
    this.message = this.waitingText;
    this.dispatchEvent(new CustomEvent('passkey-requested'));
  }

  private async run(ceremony: (signal: AbortSignal) => Promise<Credential | null>) {
    this.ceremony = new AbortController();
    try {
      const credential = await ceremony(this.ceremony.signal);
      const answer = JSON.stringify((credential as PublicKeyCredential).toJSON());
      this.end('');
      this.dispatchEvent(new CustomEvent('passkey-answered', { detail: { answer } }));
    } catch (error) {
      this.end(this.explain(error));
    }
  }

  private explain(error: unknown) {
    switch (error instanceof DOMException ? error.name : '') {
      case 'AbortError':
        return '';
      case 'NotAllowedError':
        return this.cancelledText;
      case 'InvalidStateError':
        return this.presentText;
      default:
        return this.failedText;
    }
  }

  private end(message: string) {
    this.busy = false;
    this.message = message;
    this.problem = message !== '';
  }
}
