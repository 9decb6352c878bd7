import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

// Writes the header that all pages of the demo share into each of them; with --check it only says which lack it.

const DEMO = join(import.meta.dirname, '../demo');

/** The pages of the demo in the order of their navigation; those in other languages say so. */
const PAGES = [
  { path: '/', name: 'Timeline' },
  { path: '/explorer.html', name: 'Explorer' },
  { path: '/deep-time.html', name: 'Deep time' },
  { path: '/flights.html', name: 'Flights' },
  { path: '/dates.html', name: 'Dates' },
  { path: '/markup.html', name: 'Markup' },
  { path: '/reading.html', name: 'Guide' },
  { path: '/embed.html', name: 'Article' },
  { path: '/korean.html', name: '한국어', lang: 'ko' },
  { path: '/rtl.html', name: 'العربية', lang: 'ar' },
];

/** What the header says, in the languages of the pages. */
const WORDS = {
  en: { skip: 'Skip to the content', pages: 'Pages', colours: 'Colours', system: 'As the system', light: 'Light', dark: 'Dark' },
  ko: { skip: '본문으로 건너뛰기', pages: '페이지', colours: '색상', system: '시스템 설정', light: '밝게', dark: '어둡게' },
  ar: { skip: 'تخطَّ إلى المحتوى', pages: 'الصفحات', colours: 'الألوان', system: 'كالنظام', light: 'فاتح', dark: 'داكن' },
};

const LOGO = '<svg viewBox="0 0 20 20" aria-hidden="true"><rect x="1" y="3" width="11" height="3.4" rx="1.7" fill="#3297ad"/><rect x="5" y="8.3" width="14" height="3.4" rx="1.7" fill="#8f462a"/><rect x="9" y="13.6" width="7" height="3.4" rx="1.7" fill="#ad8100"/></svg>';
/** The themes of the switch, each with the inside of its icon. */
const THEMES = {
  system: '<path d="M8 1.5a6.5 6.5 0 1 0 0 13z"/><circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" stroke-width="1.5"/>',
  light: '<circle cx="8" cy="8" r="3.2"/><path d="M8 .8v2M8 13.2v2M.8 8h2M13.2 8h2M2.9 2.9l1.4 1.4M11.7 11.7l1.4 1.4M2.9 13.1l1.4-1.4M11.7 4.3l1.4-1.4" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round"/>',
  dark: '<path d="M14 10.2A6.5 6.5 0 0 1 5.8 2a6.5 6.5 0 1 0 8.2 8.2z"/>',
};

/** Where the header stands in a page: from the link that skips it to its end. */
const PLACE = /<a class="skip"[^]*?<\/header>/;

/** A page with the header that all pages share. */
function withHeader(html, file) {
  const lang = /<html lang="([a-z]+)/.exec(html)?.[1] ?? 'en';
  return html.replace(PLACE, () => header(file === 'index.html' ? '/' : `/${file}`, lang));
}

function header(here, lang) {
  const words = WORDS[lang] ?? WORDS.en;
  const links = PAGES.map((page) => {
    const other = page.lang ?? 'en';
    const tongue = other === lang ? '' : ` lang="${other}" hreflang="${other}"`;
    return `    <a href="${page.path}"${page.path === here ? ' aria-current="page"' : ''}${tongue}>${page.name}</a>`;
  });
  const themes = Object.entries(THEMES).map(([theme, icon]) => (
    `    <label title="${words[theme]}"><input type="radio" name="theme" value="${theme}"><svg viewBox="0 0 16 16" fill="currentColor" aria-hidden="true">${icon}</svg><span class="unseen">${words[theme]}</span></label>`
  ));
  return [
    `<a class="skip" href="#main">${words.skip}</a>`,
    '<header class="site">',
    `  <a class="name" href="/">${LOGO}<span>longview</span></a>`,
    `  <nav aria-label="${words.pages}">`,
    ...links,
    '  </nav>',
    '  <fieldset class="theme" hidden>',
    `    <legend class="unseen">${words.colours}</legend>`,
    ...themes,
    '  </fieldset>',
    '</header>',
  ].join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const isCheck = process.argv.includes('--check');
  for (const file of readdirSync(DEMO).filter((name) => name.endsWith('.html'))) {
    const before = readFileSync(join(DEMO, file), 'utf8');
    const after = withHeader(before, file);
    if (!after.includes('aria-current="page"')) fail(`${file} is not in the navigation: scripts/site-header.mjs lists it`);
    if (after === before) continue;
    if (isCheck) fail(`${file} has another header: node scripts/site-header.mjs writes it`);
    else writeFileSync(join(DEMO, file), after);
  }
}

function fail(message) {
  console.error(message);
  process.exitCode = 1;
}
