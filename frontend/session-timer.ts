import './post-once';
import '@vaadin/button';
import { html, LitElement } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';

type Told = { seconds: number; extendable: boolean } | { over: string };

/** Long enough before the end to read it and to press a button (WCAG 2.2.1 asks for 20 seconds). */
const WARNED_FOR = 120;

/** While the warning is open: whoever goes on in another tab has answered it there. */
const ASKED_EVERY = 10_000;

/** At the end, where an answer is due. */
const ASKED_AT_THE_END_EVERY = 3_000;

/** The longest time that a browser's timer takes. */
const LONGEST = 2_000_000_000;

/** When a screen reader hears the time again. */
const SAID_AT = [60, 30, 10];

/**
 * Warns before the session ends, with a button that prolongs it, and leaves the page when it is over. It counts by
 * itself and asks the server when it matters: other tabs prolong the session too, and no push connection is needed.
 */
@customElement('session-timer')
export class SessionTimer extends LitElement {
  @property({ type: Number }) seconds = 0;
  @property({ type: Boolean }) extendable = true;
  @property() titleText = '';
  @property() text = '';
  @property() finalText = '';
  @property() leftText = '';
  @property() stayText = '';
  @property() closeText = '';

  @state() private left = 0;
  @state() private said = '';
  @query('dialog') private dialog?: HTMLDialogElement;

  private endsAt = 0;
  private askedAt = 0;
  private dismissed = false;
  private timer?: number;
  private readonly awake = () => document.visibilityState === 'visible' && this.endsAt > 0 && void this.ask();

  override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.awake);
    // The frame moves it to another place while the page is built.
    if (this.endsAt > 0) {
      this.wait();
    }
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.awake);
    window.clearTimeout(this.timer);
  }

  /** What the server says, with the page or in answer to the button. */
  lasts(seconds: number, extendable: boolean) {
    this.seconds = seconds;
    this.extendable = extendable;
    this.endsAt = Date.now() + seconds * 1000;
    this.askedAt = Date.now();
    if (seconds > WARNED_FOR) {
      this.dismissed = false;
      this.dialog?.close();
    }
    this.wait();
  }

  override render() {
    return html`<dialog
      class="session-warning"
      role="alertdialog"
      aria-labelledby="session-warning-title"
      aria-describedby="session-warning-text"
      @cancel=${this.cancel}
    >
      <h2 id="session-warning-title">${this.titleText}</h2>
      <p id="session-warning-text">${this.extendable ? this.text : this.finalText}</p>
      <p class="session-warning-left" aria-hidden="true">${this.leftWords(this.left)}</p>
      <p class="visually-hidden" role="status">${this.said}</p>
      <vaadin-button theme="primary" @click=${this.answer}>
        ${this.extendable ? this.stayText : this.closeText}
      </vaadin-button>
    </dialog>`;
  }

  /** Until the warning is due; from then on each second. */
  private wait() {
    window.clearTimeout(this.timer);
    const left = Math.ceil((this.endsAt - Date.now()) / 1000);
    if (left > WARNED_FOR) {
      const due = Math.min((left - WARNED_FOR) * 1000, LONGEST);
      this.timer = window.setTimeout(() => void this.ask(), due);
      return;
    }
    this.warn(Math.max(0, left));
    this.timer = window.setTimeout(() => this.tick(), 1000);
  }

  private tick() {
    const pause = Date.now() >= this.endsAt ? ASKED_AT_THE_END_EVERY : ASKED_EVERY;
    if (Date.now() - this.askedAt >= pause) {
      void this.ask();
    } else {
      this.wait();
    }
  }

  private warn(left: number) {
    if (SAID_AT.some((moment) => this.left > moment && left <= moment)) {
      this.said = this.leftWords(left);
    }
    this.left = left;
    if (!this.dismissed && this.dialog && !this.dialog.open) {
      this.said = '';
      this.dialog.showModal();
    }
  }

  private async ask() {
    window.clearTimeout(this.timer);
    try {
      const answer = await fetch('/session/left', { redirect: 'manual', cache: 'no-store' });
      if (answer.status >= 500) {
        throw new Error('unavailable');
      }
      const told: Told = answer.type === 'opaqueredirect' ? { over: 'expired' } : await answer.json();
      if ('over' in told) {
        window.location.assign(`/sign-in?${told.over}`);
      } else {
        this.lasts(told.seconds, told.extendable);
      }
    } catch {
      // The server can not be reached at the moment: it is asked again.
      this.askedAt = Date.now();
      this.wait();
    }
  }

  /** Escape is an answer too: somebody is there. */
  private cancel(event: Event) {
    event.preventDefault();
    this.answer();
  }

  private answer() {
    if (this.extendable) {
      this.dispatchEvent(new CustomEvent('session-prolonged'));
    } else {
      this.dismissed = true;
    }
    this.dialog?.close();
  }

  private leftWords(seconds: number) {
    const minutes = Math.floor(seconds / 60);
    const rest = String(seconds % 60).padStart(2, '0');
    return this.leftText.replace('{0}', `${minutes}:${rest}`);
  }
}
