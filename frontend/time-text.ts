import { html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';

const UNITS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_556_952],
  ['month', 2_629_746],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

const shown = new Set<TimeText>();
let clock: number | undefined;

/** One clock for all of them: a list of a hundred devices needs no hundred timers. */
function watch(text: TimeText) {
  shown.add(text);
  clock ??= window.setInterval(() => shown.forEach((each) => each.requestUpdate()), 10_000);
}

function unwatch(text: TimeText) {
  shown.delete(text);
  if (shown.size === 0) {
    window.clearInterval(clock);
    clock = undefined;
  }
}

/** A point in time in the reader's zone and words, with how long ago or ahead it is; UTC on hover. */
@customElement('time-text')
export class TimeText extends LitElement {
  @property() value = '';
  @property() language = '';

  override connectedCallback() {
    super.connectedCallback();
    watch(this);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    unwatch(this);
  }

  /** In the page itself, so that the style sheets and the page's search reach it. */
  override createRenderRoot() {
    return this;
  }

  override render() {
    const time = new Date(this.value);
    if (Number.isNaN(time.getTime())) {
      return html``;
    }
    return html`<time datetime=${this.value} title=${this.utc(time)}
      ><span class="time-local">${this.local(time)}</span>
      <span class="time-relative">${this.relative(time)}</span></time
    >`;
  }

  private local(time: Date) {
    return new Intl.DateTimeFormat(this.locale, { dateStyle: 'medium', timeStyle: 'short' }).format(time);
  }

  private utc(time: Date) {
    const format = new Intl.DateTimeFormat(this.locale, { dateStyle: 'medium', timeStyle: 'medium', timeZone: 'UTC' });
    return `${format.format(time)} UTC`;
  }

  private relative(time: Date) {
    const seconds = (time.getTime() - Date.now()) / 1000;
    const format = new Intl.RelativeTimeFormat(this.locale, { numeric: 'auto' });
    const [unit, length] = UNITS.find(([, size]) => Math.abs(seconds) >= size) ?? ['second', Number.POSITIVE_INFINITY];
    return format.format(Math.trunc(seconds / length) || 0, unit);
  }

  private get locale() {
    return this.language || undefined;
  }
}
