import { html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

/** Signing out in one tab masks what the other tabs of the browser show. */
const signOut = new BroadcastChannel('portal-sign-out');
document.addEventListener('submit', (event) => {
  if (event.target instanceof HTMLFormElement && event.target.action.endsWith('/sign-out')) {
    signOut.postMessage('');
  }
});

const MASK = '•'.repeat(24);

/** A value that is masked until the server sends it, for a limited time, and that is forgotten afterwards. */
@customElement('secret-field')
export class SecretField extends LitElement {
  @property() label = '';
  @property() hiddenText = '';
  @property() countdownText = '';

  @state() private text = '';
  @state() private secondsLeft = 0;

  private closesAt = 0;
  private timer?: number;
  private readonly leaving = () => this.close();

  override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    window.addEventListener('pagehide', this.leaving);
    signOut.addEventListener('message', this.leaving);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('pagehide', this.leaving);
    signOut.removeEventListener('message', this.leaving);
    this.conceal();
  }

  /** Shows the value. The end is a point in time: a sleeping computer does not prolong it. */
  deliver(text: string, seconds: number) {
    this.conceal();
    this.text = text;
    this.closesAt = Date.now() + seconds * 1000;
    this.tick();
    this.timer = window.setInterval(() => this.tick(), 500);
  }

  /** Masks the value and forgets it. */
  conceal() {
    window.clearInterval(this.timer);
    this.text = '';
    this.secondsLeft = 0;
  }

  override render() {
    return this.text
      ? html`<code class="value-field-value">${this.text}</code>
          <span class="secret-countdown" role="timer" aria-live="off">${this.countdown}</span>`
      : html`<span class="value-field-value secret-mask" aria-hidden="true">${MASK}</span>
          <span class="visually-hidden">${this.label}: ${this.hiddenText}</span>`;
  }

  private get countdown() {
    return this.countdownText.replace('{0}', String(this.secondsLeft));
  }

  private tick() {
    this.secondsLeft = Math.ceil((this.closesAt - Date.now()) / 1000);
    if (this.secondsLeft <= 0) {
      this.close();
    }
  }

  private close() {
    if (this.text) {
      this.conceal();
      this.dispatchEvent(new CustomEvent('secret-closed'));
    }
  }
}
