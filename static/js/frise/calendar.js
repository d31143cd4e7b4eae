/* Days and stretches of time in words (names by CLDR). Days since 1970, UTC. */
"use strict";
Frise.Calendar = class {
  /** @param {{months: string[], short: string[], days: string[], shortDays: string[], first: string}} names of the calendar (CLDR, see packs.py) */
  constructor(names) {
    this.names = names;
    this.cache = new Map();
  }

  /**
   * A calendar day as it is written. The browser's own formats say the same but cost it 30 ms to load: these are sums.
   * "day" 12; "dayMonth" 12 janv.; "date" 12 janv. 2022; "long" 12 janvier 2022; "full" mercredi 12 janvier 2022.
   */
  write(format, day) {
    const { months, short, days, shortDays, first } = this.names;
    const moment = new Date(Math.round(day * 1440) * 60000);
    const year = moment.getUTCFullYear();
    const month = moment.getUTCMonth();
    const number = moment.getUTCDate();
    const worded = number === 1 ? first : number;
    switch (format) {
      case "year": return String(year);
      case "month": return short[month];
      case "monthYear": return `${months[month]} ${year}`;
      case "shortMonthYear": return `${short[month]} ${year}`;
      case "day": return String(number);
      case "weekday": return `${shortDays[moment.getUTCDay()]} ${number}`;
      case "dayMonth": return `${worded} ${short[month]}`;
      case "date": return `${worded} ${short[month]} ${year}`;
      case "long": return `${worded} ${months[month]} ${year}`;
      case "full": return `${days[moment.getUTCDay()]} ${worded} ${months[month]} ${year}`;
      default: return moment.toISOString().slice(11, 16);
    }
  }

  words(format, day) {
    const key = format + day;
    let text = this.cache.get(key);
    if (text === undefined) {
      text = this.write(format, day);
      if (this.cache.size > 4000) this.cache.clear();
      this.cache.set(key, text);
    }
    return text;
  }

  /** A stretch of time in words, for the toolbar and for screen readers: `3–12 janv. 2022`, `28 déc. 2021 – 3 janv. 2022`. */
  range(from, to) {
    const whole = Number.isInteger(from) && Number.isInteger(to);
    if (to - from < 1.5 && !whole) return `${this.words("full", Math.floor(from))}, ${this.words("hour", from)} – ${this.words("hour", to)}`;
    const [first, last] = [Math.floor(from), Math.ceil(to - 1 / 1440) - 1];
    if (first >= last) return this.words("full", last);
    const end = this.words("date", last);
    const [a, b] = [first, last].map((day) => new Date(day * 86400000));
    if (a.getUTCFullYear() !== b.getUTCFullYear()) return `${this.words("date", first)} – ${end}`;
    if (a.getUTCMonth() !== b.getUTCMonth()) return `${this.words("dayMonth", first)} – ${end}`;
    return `${a.getUTCDate() === 1 ? this.names.first : a.getUTCDate()}–${end}`;
  }
};
