// Looks at the program's own pages in headless Chromium: on a desktop and on a phone, light, dark and in high contrast, without
// scripts, by axe-core, and by their size; then as a tab of a host that speaks as Teams does, with a token of an issuer on this
// machine. node pages.mjs [--screenshots]: with it the pictures under docs/images/ are made anew, else none is written.
import { spawn } from 'node:child_process';
import { createSign, generateKeyPairSync } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer as createHttp } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const program = process.env.ASSISTANT_DLL ?? join(root, 'Bot', 'bin', 'Debug', 'net10.0', 'Assistant.Bot.dll');
const axe = readFileSync(join(here, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');
const pictures = process.argv.includes('--screenshots') ? join(root, 'docs', 'images') : null;
const patience = 60_000;
const mostBytes = 150 * 1024;
const mostPictureBytes = 256 * 1024;

const office = encodeURIComponent('Văn phòng Sở');
const pages = [
  { name: 'home', path: '/' },
  { name: 'deadlines', path: `/tab?period=2026-12&unit=${office}`, picture: true },
  { name: 'deadlines-office', path: '/tab?period=2026-12&with=all' },
  { name: 'progress', path: '/tab/progress?period=2026', picture: true },
  { name: 'progress-unit', path: `/tab/progress?period=2026&unit=${office}` },
  { name: 'meetings', path: '/tab/meetings?period=2026', picture: true },
  { name: 'reports', path: '/tab/reports?period=2026-Q4', picture: true },
  { name: 'english', path: '/tab/reports?period=2026-Q4&lang=en' },
  { name: 'setup', path: '/tab/configure' },
  { name: 'privacy', path: '/privacy' },
  { name: 'terms', path: '/terms?lang=en' },
  { name: 'source', path: '/source?file=002_0295eccbc9e7aa97.txt&from=143&to=143&back=tab#l143' },
];
const sizes = [{ name: 'desktop', width: 1280, height: 900 }, { name: 'phone', width: 360, height: 740 }];
const themes = ['default', 'dark', 'contrast'];

const data = mkdtempSync(join(tmpdir(), 'assistant-pages-'));
const children = [];
const servers = [];
const problems = [];

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

async function until(what, probe) {
  const end = Date.now() + patience;
  for (;;) {
    if (await probe().catch(() => false)) return;
    if (Date.now() > end) throw new Error(`timed out: ${what}`);
    await new Promise(resolve => setTimeout(resolve, 200));
  }
}

async function startBot(name, settings) {
  const address = `http://127.0.0.1:${await freePort()}`;
  const folder = join(data, name);
  mkdirSync(folder);
  const child = spawn('dotnet', [program, '--urls', address, `--Assistant:DataFolder=${folder}`, ...settings], { cwd: data, stdio: ['ignore', 'ignore', 'pipe'] });
  let output = '';
  child.stderr.on('data', chunk => { output += chunk; });
  child.on('exit', code => { if (code) console.error(`${name} ended with ${code}\n${output}`); });
  children.push(child);
  await until(`${name} to be ready`, async () => (await fetch(`${address}/readyz`)).ok);
  return { address, folder };
}

function serve(handler) {
  return new Promise(resolve => {
    const server = createHttp(handler);
    servers.push(server);
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${server.address().port}`));
  });
}

function withLook(path, theme) {
  const [before, hash] = path.split('#');
  return `${before}${before.includes('?') ? '&' : '?'}theme=${theme}${hash ? `#${hash}` : ''}`;
}

/** Logs a few meetings, so that there is something to count. */
async function fill(bot) {
  const page = await (await fetch(`${bot}/`)).text();
  const token = /name="token" value="([0-9a-f]+)"/.exec(page)[1];
  const cookie = 'conversation=' + 'a'.repeat(32);
  const say = text => fetch(`${bot}/say`, { method: 'POST', redirect: 'manual', headers: { Cookie: cookie }, body: new URLSearchParams({ text, token, lang: 'vi', unit: '' }) });
  for (const words of ['giao ban Văn phòng 8h ngày 5/10/2026 trực tuyến, 2 tiếng, 15 người', 'giao ban Văn phòng 8h ngày 2/11/2026 trực tuyến, 2 tiếng, 15 người',
    'chuyên môn Phòng Kế hoạch - Tài chính 14h ngày 12/11/2026 trực tiếp, 2 tiếng, 20 người']) {
    await say(`ghi cuộc họp ${words}`);
    await say('xác nhận');
  }
  for (const words of ['nhiệm vụ 3.4 kế hoạch 979 đã xong', 'nhiệm vụ 4.3 kế hoạch 979 đang làm 40%']) {
    await say(words);
    await say('xác nhận');
  }
}

async function look(browser, bot, each, size, theme) {
  const context = await browser.newContext({ viewport: size, locale: 'vi-VN', colorScheme: theme === 'default' ? 'light' : 'dark', javaScriptEnabled: false });
  const page = await context.newPage();
  const where = `${each.name}, ${size.name}, ${theme}`;
  const answer = await page.goto(bot + withLook(each.path, theme));
  if (answer.status() !== 200) problems.push(`${where}: ${answer.status()}`);
  const bytes = (await answer.body()).length;
  if (bytes >= mostBytes) problems.push(`${where}: ${bytes} bytes`);
  if (!await page.locator('h1').first().isVisible() || !await page.locator('main').first().isVisible()) problems.push(`${where}: nothing to see without scripts`);
  await context.close();

  // The page's own scripts stay off; axe-core comes from outside and needs them, so that the policy is set aside for it alone.
  const checked = await browser.newContext({ viewport: size, locale: 'vi-VN', colorScheme: theme === 'default' ? 'light' : 'dark', bypassCSP: true });
  const tab = await checked.newPage();
  await tab.goto(bot + withLook(each.path, theme));
  if (each.name === 'home') await tab.waitForTimeout(1500);
  const { scrollWidth, clientWidth } = await tab.evaluate(() => ({ scrollWidth: document.documentElement.scrollWidth, clientWidth: document.documentElement.clientWidth }));
  if (scrollWidth > clientWidth) problems.push(`${where}: scrolls sideways, ${scrollWidth} > ${clientWidth}`);
  await tab.evaluate(axe);
  const found = await tab.evaluate(() => window.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }));
  if (found.passes.length < 5) problems.push(`${where}: axe-core looked at next to nothing`);
  for (const violation of found.violations) {
    for (const node of violation.nodes.slice(0, 3)) problems.push(`${where}: ${violation.id} (${violation.impact}): ${node.target.join(' ')}: ${node.failureSummary.replaceAll('\n', ' ')}`);
  }
  if (pictures && each.picture && theme !== 'contrast') {
    const file = join(pictures, `tab-${each.name}-${size.name}-${theme === 'default' ? 'light' : theme}.png`);
    await tab.screenshot({ path: file, fullPage: each.name === 'deadlines' });
    if (statSync(file).size >= mostPictureBytes) problems.push(`${where}: the picture has ${statSync(file).size} bytes`);
  }
  await checked.close();
  return bytes;
}

/** The skip link comes first, and leads past all that is above the content. */
async function tabThrough(browser, bot) {
  const page = await browser.newPage();
  await page.goto(`${bot}/tab`);
  await page.keyboard.press('Tab');
  const first = await page.evaluate(() => ({ href: document.activeElement.getAttribute('href'), left: document.activeElement.getBoundingClientRect().left }));
  if (first.href !== '#content' || first.left < 0) problems.push(`keyboard: the first stop is ${JSON.stringify(first)}`);
  await page.keyboard.press('Enter');
  if (await page.evaluate(() => document.activeElement.id) !== 'content') problems.push('keyboard: the skip link does not lead to the content');
  await page.close();
}

/** Speaks as Teams does to the page that it frames, and remembers what it was told. */
const teams = (tab, token) => `<!DOCTYPE html><html lang="en"><title>Host</title><iframe src="${tab}" width="1000" height="700" title="tab"></iframe><script>
  window.heard = [];
  const frame = document.querySelector('iframe');
  addEventListener('message', event => {
    if (event.source !== frame.contentWindow) return;
    const { id, func, args } = event.data;
    heard.push({ func, args });
    const answer = func === 'initialize' ? ['content', 'web', '{}', '2.0.0'] : func === 'authentication.getAuthToken' ? [true, '${token}'] : func === 'settings.setSettings' ? [true] : null;
    if (answer) event.source.postMessage({ id, args: answer }, event.origin);
  });
  window.tell = (func, args) => frame.contentWindow.postMessage({ func, args }, '*');
</script></html>`;

async function asTab(browser) {
  const appId = '5e0c4d6e-0f3b-4b58-9a3e-0c7c1d7a9f10';
  const tenant = '7f1c2a44-3f0e-4f57-8d8f-1f6f7a1f2b33';
  const person = '6f1c0000-0000-4000-8000-000000000001';
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const issuer = await serve((request, response) => {
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify(request.url === '/keys'
      ? { keys: [{ ...publicKey.export({ format: 'jwk' }), use: 'sig', kid: 'k1', endorsements: ['msteams'] }] }
      : { issuer: 'https://api.botframework.com', jwks_uri: `http://${request.headers.host}/keys` }));
  });
  const part = value => Buffer.from(JSON.stringify(value)).toString('base64url');
  const now = Math.floor(Date.now() / 1000);
  const signed = `${part({ typ: 'JWT', alg: 'RS256', kid: 'k1' })}.${part({
    iss: `https://login.microsoftonline.com/${tenant}/v2.0`, aud: appId, nbf: now - 60, exp: now + 3600, ver: '2.0', tid: tenant,
    azp: '5e3ce6c0-2b1f-4285-8d4b-75ee78787346', oid: person, name: 'Trần Thị Lan', scp: 'access_as_user',
  })}`;
  const token = `${signed}.${createSign('RSA-SHA256').update(signed).sign(privateKey).toString('base64url')}`;

  let tab = '';
  const host = await serve((request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(teams(tab, request.url === '/refused' ? 'no-token' : token));
  });
  const { address, folder } = await startBot('identified', [`--Bot:AppId=${appId}`, `--Bot:TenantId=${tenant}`, '--Bot:AppType=SingleTenant', '--Bot:ClientSecret=not-a-secret',
    `--Bot:Authority=${issuer}`, `--Bot:OpenIdMetadata=${issuer}/metadata`, `--Bot:TabHosts:0=${host}`]);
  writeFileSync(join(folder, 'directory.csv'), `id,name,unit,role\n${person},Trần Thị Lan,Văn phòng Sở,văn thư\n`);

  const page = await browser.newPage({ viewport: { width: 1100, height: 800 } });
  const frame = page.frameLocator('iframe');
  tab = `${address}/tab?theme=default&period=2026-12`;
  await page.goto(host);
  await frame.getByRole('heading', { name: 'Hạn việc', level: 1 }).waitFor({ timeout: patience });
  await frame.getByText('Văn phòng Sở').first().waitFor();
  await page.evaluate(() => window.tell('themeChange', ['dark']));
  await frame.locator('html[data-theme=dark]').waitFor();
  await frame.getByRole('link', { name: 'Tiến độ', exact: true }).click();
  await frame.getByRole('heading', { name: 'Tiến độ', level: 1 }).waitFor({ timeout: patience });
  await frame.locator('html[data-theme=dark]').waitFor();
  await frame.locator('a[href^="/source"]').first().click();
  await frame.locator('mark').first().waitFor({ timeout: patience });

  tab = `${address}/tab/configure?theme=default`;
  await page.goto(host);
  await frame.locator('#unit').selectOption('Văn phòng Sở');
  await page.waitForFunction(() => window.heard.some(said => said.func === 'settings.setValidityState' && said.args[0] === true));
  await page.evaluate(() => window.tell('settings.save', [{}]));
  await page.waitForFunction(() => window.heard.some(said => said.func === 'settings.save.success'));
  const set = await page.evaluate(() => window.heard.find(said => said.func === 'settings.setSettings').args[0]);
  if (set.contentUrl !== `${address}/tab?theme={theme}&lang={locale}&unit=${office}`) problems.push(`set-up: ${JSON.stringify(set)}`);

  const stranger = await (await browser.newContext()).newPage();
  tab = `${address}/tab`;
  await stranger.goto(`${host}/refused`);
  await stranger.frameLocator('iframe').getByText('Teams chưa xác nhận được').waitFor({ timeout: patience });
  await stranger.goto(`${address}/tab`);
  await stranger.getByText('chỉ mở được trong Teams').waitFor({ timeout: patience });
}

let browser;
try {
  if (pictures) mkdirSync(pictures, { recursive: true });
  const { address } = await startBot('local', []);
  await fill(address);
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
  let largest = 0;
  for (const each of pages)
    for (const size of sizes)
      // Contrast only takes the place of the dark colours: once is enough.
      for (const theme of themes.filter(each => each !== 'contrast' || size === sizes[0])) largest = Math.max(largest, await look(browser, address, each, size, theme));
  await tabThrough(browser, address);
  await asTab(browser);
  if (problems.length > 0) throw new Error(`${problems.length} problems\n${problems.join('\n')}`);
  console.log(`${pages.length} pages, ${sizes.length} sizes, ${themes.length} themes: no violation of level A or AA, seen without scripts, at most ${largest} bytes; signed in as a tab`);
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await browser?.close();
  for (const child of children) child.kill('SIGKILL');
  for (const server of servers) server.close();
  rmSync(data, { recursive: true, force: true });
}
