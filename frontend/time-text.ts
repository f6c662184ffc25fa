import { html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';

/** The largest unit that a span reaches twice or so: “in 40 days” says more than “next month”. */
const UNITS: [Intl.RelativeTimeFormatUnit, length: number, from: number][] = [
  ['year', 31_556_952, 63_113_904],
  ['month', 2_629_746, 5_259_492],
  ['day', 86_400, 172_800],
  ['hour', 3_600, 5_400],
  ['minute', 60, 60],
];

/** Days as a calendar counts them: from Saturday to Monday are two, whatever the hour. */
function calendarDays(from: Date, to: Date) {
  const midnight = (day: Date) => Date.UTC(day.getFullYear(), day.getMonth(), day.getDate());
  return (midnight(to) - midnight(from)) / 86_400_000;
}

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
    const [unit, length] = UNITS.find(([, , from]) => Math.abs(seconds) >= from) ?? ['second', Infinity];
    const amount = unit === 'day' ? calendarDays(new Date(), time) : Math.round(seconds / length);
    return format.format(amount, unit);
  }

  /** The page's language in the reader's regional form: “23 Nov 2026, 12:21” in Britain. */
  private get locale() {
    return navigator.languages.find((each) => each.split('-')[0] === this.language) ?? (this.language || undefined);
  }
}
