import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { launchChromium } from '../../scripts/chromium.ts';
import { end, installInTeam, spawnBot, spawnPlayground, untilReady } from '../../scripts/playground.ts';

const conversations = {
  personal: 'Personal Chat',
  groupChat: 'Työkyvyn tuen tiimi',
  general: 'General',
  channel: 'Johtoryhmä',
} as const;

type Conversation = keyof typeof conversations;

/** A person (Aino Virtanen) at the Playground's page, with a bot and a database of her own. */
export class Playground {
  readonly page: Page;
  #here: Conversation = 'personal';
  readonly #botSaid: () => string;
  readonly #close: () => Promise<void>;

  constructor(page: Page, botSaid: () => string, close: () => Promise<void>) {
    this.page = page;
    this.#botSaid = botSaid;
    this.#close = close;
  }

  /** Types a message and sends it; in a channel and a group chat the bot is mentioned first, else it does not hear. */
  async type(text: string): Promise<void> {
    const box = this.page.locator('[role=textbox][contenteditable=true]').first();
    await box.click();
    if (this.#here !== 'personal') {
      await this.page.keyboard.type('@');
      await this.page.getByRole('menuitem', { name: 'Yhdyspintabotti' }).click();
      await this.page.keyboard.type(' ');
    }
    await this.page.keyboard.insertText(text);
    await this.page.locator('button[aria-label="Send Message"], button:text-is("Post")').first().click();
  }

  /** What each card in the conversation says, oldest first. */
  async cards(): Promise<string[]> {
    return await this.#onCards.allInnerTexts();
  }

  /** The newest card with the text, as soon as there is one. */
  async waitForCard(text: string | RegExp, timeout = 15_000): Promise<Locator> {
    const card = this.#newest(this.page.locator('.ac-adaptiveCard', { hasText: text }));
    await card.waitFor({ timeout }).catch(async () => {
      const seen = (await this.cards()).join('\n--\n');
      throw new Error(`No card with ${text}.\nCards: ${seen || 'none'}\nThe bot: ${this.#botSaid() || 'said nothing'}`);
    });
    return card;
  }

  /** Presses a button of the newest card that has it. */
  async press(title: string): Promise<void> {
    await this.#newest(this.#onCards.getByRole('button', { name: title, exact: true })).click();
  }

  /** Fills a text field of the newest card that has it. */
  async fill(label: string, text: string): Promise<void> {
    await this.#newest(this.#onCards.getByLabel(label)).fill(text);
  }

  async switchTo(conversation: Conversation): Promise<void> {
    await this.page.locator('button[role=treeitem]', { hasText: conversations[conversation] }).first().click();
    await this.page
      .getByText(conversation === 'personal' ? 'Type a message' : /Type a message|Start a new post/)
      .first()
      .waitFor();
    this.#here = conversation;
  }

  /** The conversation as a picture, without the Playground's log beside it. */
  async screenshot(path: string): Promise<void> {
    await this.page.screenshot({ path });
  }

  /** Looks for something with the message extension of the text box; returns the titles of the results. */
  async search(query: string): Promise<string[]> {
    await this.page.locator('button[aria-label="Trigger Message Extension App"]').first().click();
    await this.page.getByRole('menuitem').first().click();
    await this.page.getByPlaceholder('Enter a search term').fill(query);
    const results = this.page.locator('.fui-PopoverSurface h1');
    await results.first().waitFor();
    const titles = await results.allInnerTexts();
    await this.page.keyboard.press('Escape');
    return titles;
  }

  close(): Promise<void> {
    return this.#close();
  }

  get #onCards(): Locator {
    return this.page.locator('.ac-adaptiveCard');
  }

  /** A chat grows downwards, a channel has its newest post on top. */
  #newest(found: Locator): Locator {
    return this.#here === 'general' || this.#here === 'channel' ? found.first() : found.last();
  }
}

/** Starts everything that `npm start` does, on free ports, and opens the page. */
export async function openPlayground(env: NodeJS.ProcessEnv = {}): Promise<Playground> {
  const folder = mkdtempSync(join(tmpdir(), 'browser-test-'));
  const [botPort, port] = await freePorts();
  const database = `file:${join(folder, 'test.db')}`;
  const bot = spawnBot(botPort, { LOG_LEVEL: 'warn', DATABASE_URL: database, ...process.env, ...env });
  const playground = spawnPlayground(port, botPort);
  let browser: Browser | null = null;
  const close = async () => {
    await browser?.close();
    await Promise.all([end(playground), end(bot)]);
    rmSync(folder, { recursive: true });
  };
  try {
    const botSaid = tail(bot);
    tail(playground);
    await untilReady(`http://127.0.0.1:${botPort}/healthz`, bot).catch((error) => {
      throw new Error(`the bot ${error.message}: ${botSaid()}`);
    });
    await untilReady(`http://localhost:${port}/`, playground);
    await installInTeam(port);
    browser = await launchChromium();
    const page = await browser.newPage({ viewport: { width: 1280, height: 1000 }, locale: 'fi-FI' });
    await page.route(
      (url) => url.hostname !== 'localhost',
      (route) => route.abort(),
    );
    page.setDefaultTimeout(10_000);
    await page.goto(`http://localhost:${port}/`);
    await page.getByText('Log Panel').locator('xpath=..').getByRole('button').last().click();
    return new Playground(page, botSaid, close);
  } catch (error) {
    await close();
    throw error;
  }
}

/** Two at once: asked for one after the other, they may be the same. */
async function freePorts(): Promise<[number, number]> {
  const servers = [createServer().listen(0, '127.0.0.1'), createServer().listen(0, '127.0.0.1')];
  await Promise.all(servers.map((server) => once(server, 'listening')));
  const [one, other] = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => once(server.close(), 'close')));
  return [one as number, other as number];
}

/** What a process has said last; reading also keeps its pipes from filling up. */
function tail(child: ChildProcess): () => string {
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (piece) => (said = (said + piece).slice(-4_000)));
  return () => said;
}
