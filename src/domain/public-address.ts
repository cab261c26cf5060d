const LONGEST = 500;
/** Names that lead nowhere outside an organisation's own network, or to nothing (RFC 2606, 6761, 6762, 8375). */
const inside =
  /(?:^|\.)(?:localhost|local|internal|intranet|intra|lan|home|corp|private|test|example|invalid|onion|arpa)$/;

/**
 * An address that anyone may open, as it is kept, or null: https at its usual port, a name with a dot (no number, no name
 * of an inside network), without a user's name or password. It is never fetched by the bot.
 */
export function publicAddress(typed: string): string | null {
  const text = typed.trim();
  if (text.length > LONGEST || !URL.canParse(text)) return null;
  const { protocol, hostname, port, username, password, href } = new URL(text);
  if (protocol !== 'https:' || port !== '' || username !== '' || password !== '') return null;
  const name = hostname.replace(/\.$/, '');
  const isNumber = name.startsWith('[') || /^[\d.]+$/.test(name);
  return isNumber || !name.includes('.') || inside.test(name) ? null : href;
}
