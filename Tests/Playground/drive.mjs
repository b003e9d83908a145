// Drives the real bot through the real Microsoft 365 Agents Playground in headless Chromium: the welcome card and its buttons, what is due, a
// meeting through its card, progress; and the message extension's search as Teams sends it, for the Playground shows none. It checks what a person
// would see. Screenshots go to artifacts/playground/; with --screenshots to docs/images/, from where the docs show them.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const program = process.env.ASSISTANT_DLL ?? join(root, 'Bot', 'bin', 'Debug', 'net10.0', 'Assistant.Bot.dll');
const artifacts = process.argv.includes('--screenshots') ? join(root, 'docs', 'images') : join(root, 'artifacts', 'playground');
const failures = join(root, 'artifacts', 'playground');
const patience = Number(process.env.PATIENCE ?? 60_000); // milliseconds; a busy machine needs more

const data = mkdtempSync(join(tmpdir(), 'assistant-'));
const children = [];

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function start(name, command, args, env = {}) {
  const child = spawn(command, args, { cwd: data, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  child.output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => { child.output += chunk; });
  child.on('exit', code => { child.exited = true; if (code) console.error(`${name} ended with ${code}\n${child.output}`); });
  children.push(child);
  return child;
}

async function until(what, probe) {
  const end = Date.now() + patience;
  for (;;) {
    if (await probe().catch(() => false)) return;
    if (Date.now() > end) throw new Error(`timed out: ${what}`);
    await new Promise(resolve => setTimeout(resolve, 200));
  }
}

async function shows(page, ...texts) {
  for (const text of texts) {
    await page.getByText(text, { exact: false }).first().waitFor({ timeout: patience, state: 'visible' });
  }
}

async function say(page, text) {
  await page.locator('[contenteditable=true][role=textbox]').first().click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

function picture(page, name) {
  return page.screenshot({ path: join(artifacts, `teams-${name}.png`) });
}

async function drive(page) {
  await page.getByText(/Trợ lý công vụ|civil-service assistant/i).first().waitFor({ timeout: patience });
  // The Playground's client is in English, whatever the browser's language.
  const starter = page.getByRole('button', { name: /có việc gì đến hạn|What is due for my unit/ }).first();
  await starter.waitFor({ timeout: patience });
  await picture(page, 'welcome');
  await starter.click();
  await page.getByText(/đơn vị nào|which unit/i).first().waitFor({ timeout: patience });

  await say(page, 'Quý IV năm 2026 Văn phòng Sở chủ trì những việc gì?');
  await shows(page, '979/KH-SGDĐT', 'chấm điểm, xếp loại công tác dân vận');
  await picture(page, 'due');

  await say(page, 'ghi cuộc họp giao ban Văn phòng 8h thứ Hai tuần tới trực tuyến, 2 tiếng, 15 người');
  const confirm = page.getByRole('button', { name: 'Ghi sổ' }).last();
  await confirm.waitFor({ timeout: patience });
  const filled = await page.locator('input').evaluateAll(inputs => inputs.map(input => input.value));
  if (!filled.some(value => value.startsWith('08:00') || value.startsWith('8:00'))) {
    throw new Error(`the meeting card is not filled in: ${JSON.stringify(filled)}`);
  }
  await picture(page, 'meeting-card');
  await confirm.click();
  await shows(page, 'Đã ghi');
  await picture(page, 'meeting-logged');

  await say(page, 'nhiệm vụ 3.4 kế hoạch 979 đã làm được 60%');
  const report = page.getByRole('button', { name: 'Ghi tiến độ' }).last();
  await report.waitFor({ timeout: patience });
  await picture(page, 'progress-card');
  await report.click();
  await shows(page, 'Đã ghi tiến độ');
  await picture(page, 'progress-logged');
}

// What a person types into the message extension, in the shape of Teams: each result is a card with a preview.
async function search(bot) {
  const answer = await fetch(`${bot}/api/messages`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      type: 'invoke', id: '1', name: 'composeExtension/query', channelId: 'msteams', locale: 'vi-VN', serviceUrl: 'http://127.0.0.1:1/',
      from: { id: 'user-id-0', name: 'Alex Wilber' }, recipient: { id: 'bot' }, conversation: { id: 'chat', conversationType: 'groupChat' },
      value: { commandId: 'tim-viec', parameters: [{ name: 'q', value: 'chuyển đổi số' }], queryOptions: { skip: 0, count: 25 } },
    }),
  });
  const { composeExtension } = await answer.json();
  const whole = composeExtension.attachments?.length > 0
    && composeExtension.attachments.every(each => each.content.type === 'AdaptiveCard' && each.preview.content.title);
  if (composeExtension.type !== 'result' || !whole) throw new Error(`the search found nothing to paste: ${JSON.stringify(composeExtension).slice(0, 500)}`);
}

let browser;
try {
  mkdirSync(artifacts, { recursive: true });
  mkdirSync(failures, { recursive: true });
  const [botPort, playgroundPort] = [await freePort(), await freePort()];
  const bot = `http://127.0.0.1:${botPort}`;
  start('bot', 'dotnet', [program, '--urls', bot], { Assistant__DataFolder: join(data, 'store') });
  await until('the bot to be ready', async () => (await fetch(`${bot}/readyz`)).ok);

  const playground = start('playground', process.execPath, [
    join(here, 'node_modules', '.bin', 'agentsplayground'),
    'start', '-e', `${bot}/api/messages`, '-c', 'msteams', '-p', String(playgroundPort), '--disable-telemetry',
  ]);
  await until('the Playground to listen', async () => playground.output.includes('Listening on'));

  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync'],
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 1000 }, locale: 'vi-VN' });
  await page.goto(`http://127.0.0.1:${playgroundPort}/`);
  try {
    await drive(page);
    await search(bot);
  } catch (error) {
    await page.screenshot({ path: join(failures, 'failed.png'), fullPage: true });
    console.error((await page.locator('body').innerText()).slice(-3000));
    throw error;
  }
  console.log('the Playground shows the welcome, the answer, the cards and what was stored; the search finds tasks');
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await browser?.close();
  for (const child of children) child.kill('SIGKILL');
  rmSync(data, { recursive: true, force: true });
}
