// Drives the real bot through the real Microsoft 365 Agents Playground in headless Chromium: asks what is due, logs a
// meeting through its card, and checks what a person would see. Screenshots go to artifacts/playground/.
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
const artifacts = join(root, 'artifacts', 'playground');
const patience = 60_000;

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

async function drive(page) {
  await page.getByText(/Trợ lý công vụ|civil-service assistant/i).first().waitFor({ timeout: patience });
  await page.screenshot({ path: join(artifacts, '1-welcome.png') });

  await say(page, 'Quý IV năm 2026 Văn phòng Sở chủ trì những việc gì?');
  await shows(page, '979/KH-SGDĐT', 'chấm điểm, xếp loại công tác dân vận');
  await page.screenshot({ path: join(artifacts, '2-due.png') });

  await say(page, 'ghi cuộc họp giao ban Văn phòng 8h thứ Hai tuần tới trực tuyến, 2 tiếng, 15 người');
  const confirm = page.getByRole('button', { name: 'Ghi sổ' }).last();
  await confirm.waitFor({ timeout: patience });
  const filled = await page.locator('input').evaluateAll(inputs => inputs.map(input => input.value));
  if (!filled.some(value => value.startsWith('08:00') || value.startsWith('8:00'))) {
    throw new Error(`the meeting card is not filled in: ${JSON.stringify(filled)}`);
  }
  await page.screenshot({ path: join(artifacts, '3-meeting-card.png') });
  await confirm.click();
  await shows(page, 'Đã ghi');
  await page.screenshot({ path: join(artifacts, '4-meeting-logged.png') });
}

let browser;
try {
  mkdirSync(artifacts, { recursive: true });
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
  } catch (error) {
    await page.screenshot({ path: join(artifacts, 'failed.png'), fullPage: true });
    console.error((await page.locator('body').innerText()).slice(-3000));
    throw error;
  }
  console.log('the Playground shows the answer, the meeting card and what was stored');
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await browser?.close();
  for (const child of children) child.kill('SIGKILL');
  rmSync(data, { recursive: true, force: true });
}
