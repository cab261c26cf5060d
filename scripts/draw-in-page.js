// Runs in the browser, beside the renderer's own script: draws the cards one under the other, each in a frame.
/* global AdaptiveCards, document */

const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** The Markdown that Teams knows in a card: bold, italic, links and lists; a backslash keeps a character as it is. */
function markdown(text) {
  const kept = [];
  const inline = (line) =>
    escaped(line.replace(/\\([\\`*_[\]<>#.+-])/g, (_, sign) => `\uE000${kept.push(sign) - 1}\uE000`))
      .replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, '<a href="$2">$1</a>')
      .replace(/\*\*(.+?)\*\*/g, '<b>$1</b>')
      .replace(/(^|[\s(])_(.+?)_(?=$|[\s).,:;])/g, '$1<i>$2</i>')
      .replace(/\uE000(\d+)\uE000/g, (_, i) => escaped(kept[i]));
  const lines = text.split(/\n+/);
  const item = /^\s*(?:-|(\d+)\.)\s+/;
  if (!lines.every((line) => item.test(line))) return `<p>${lines.map(inline).join('<br>')}</p>`;
  const numbered = item.exec(lines[0])?.[1];
  const items = lines.map((line) => `<li>${inline(line.replace(item, ''))}</li>`).join('');
  return numbered ? `<ol start="${numbered}">${items}</ol>` : `<ul>${items}</ul>`;
}

/** This browser writes dates the American way whatever the language; Teams follows the reader's. */
function localDates(frame, lang) {
  const locale = lang === 'en' ? 'en-GB' : `${lang}-FI`;
  for (const input of frame.querySelectorAll('input[type=date], input[type=time]')) {
    const { type, value } = input;
    input.type = 'text';
    const time = { hour: 'numeric', minute: '2-digit' };
    if (type === 'date' && value) input.value = new Date(`${value}T00:00`).toLocaleDateString(locale);
    if (type === 'time' && value) input.value = new Date(`2026-01-01T${value}`).toLocaleTimeString(locale, time);
  }
}

/** Returns what the renderer says against each card, if anything. */
globalThis.draw = (cards, config) => {
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = markdown(text);
    result.didProcess = true;
  };
  return cards.map((payload, i) => {
    const card = new AdaptiveCards.AdaptiveCard();
    card.hostConfig = new AdaptiveCards.HostConfig(config);
    const context = new AdaptiveCards.SerializationContext();
    card.parse(payload, context);
    const frame = document.createElement('div');
    frame.className = 'frame';
    frame.id = `card-${i}`;
    frame.append(card.render());
    localDates(frame, payload.lang ?? 'fi');
    document.body.append(frame);
    const events = Array.from({ length: context.eventCount }, (_, n) => context.getEventAt(n));
    // The renderer refuses every second good "lang": its pattern remembers where the last match ended.
    return (
      [...events, ...card.validateProperties().validationEvents]
        .map((event) => event.message)
        .filter((message) => !message.endsWith('for property "lang".'))
        // Teams' own charts are no part of it: each has a fallback, which it takes.
        .filter((message) => !message.startsWith('Unknown element type "Chart.'))
    );
  });
};
