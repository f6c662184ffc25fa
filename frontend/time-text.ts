import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';

/**
 * The largest unit that a span reaches twice or so: “in 40 days” says more than “next month”. Days are told from one on,
 * since they are counted by the calendar: what was 27 hours ago was yesterday.
 */
const UNITS: [Intl.RelativeTimeFormatUnit, length: number, from: number][] = [
  ['year', 31_556_952, 63_113_904],
  ['month', 2_629_746, 5_259_492],
  ['day', 86_400, 86_400],
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
  /** The language of the words around: “15 minutes ago”. */
  @property() language = '';
  /** How the reader writes dates, as the server found it: it writes some itself, and they must look the same. */
  @property() formats = '';

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
      ><span class="time-local" lang=${this.foreign ?? nothing}>${this.local(time)}</span>
      <span class="time-relative">${this.relative(time)}</span></time
    >`;
  }

  private local(time: Date) {
    return this.written(time, { timeStyle: 'short' });
  }

  private utc(time: Date) {
    return `${this.written(time, { timeStyle: 'medium' }, 'UTC')} UTC`;
  }

  /** The language of the date if it is not that of the page: a screen reader changes its voice for “27 nov. 2026”. */
  private get foreign() {
    const [language] = this.formats.split('-');
    return language && language !== this.language ? language : undefined;
  }

  /** Day and time apart, for how they are put together differs between this browser and the server. */
  private written(time: Date, style: Intl.DateTimeFormatOptions, timeZone?: string) {
    return [{ dateStyle: 'medium' } as const, style]
      .map((part) => new Intl.DateTimeFormat(this.formats || undefined, { ...part, timeZone }).format(time))
      .join(', ')
      .replace(/[\u00a0\u202f]/g, ' ');
  }

  private relative(time: Date) {
    const seconds = (time.getTime() - Date.now()) / 1000;
    const format = new Intl.RelativeTimeFormat(this.language || undefined, { numeric: 'auto' });
    const [unit, length] = UNITS.find(([, , from]) => Math.abs(seconds) >= from) ?? ['second', Infinity];
    const amount = unit === 'day' ? calendarDays(new Date(), time) : Math.round(seconds / length);
    return format.format(amount, unit);
  }
}
