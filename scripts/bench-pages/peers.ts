import type { BenchArticle } from './articles';

/** Another maker of documentation sites, with what its own starter has and nothing more. */
export interface Peer {
  name: string;
  packages: string[];
  /** The files of a project with these articles, by path. */
  files: (articles: BenchArticle[]) => Map<string, string>;
  /** The package's command that builds it, and its arguments. */
  build: [command: string, ...args: string[]];
  /** The folder of the finished pages. */
  output: string;
  pageOf: (id: string) => string;
}

const title = 'Migration 401';
const quote = (text: string) => JSON.stringify(text);
const frontMatter = (lines: string[]) => `---\n${lines.join('\n')}\n---\n\n`;

const starlight: Peer = {
  name: 'Astro Starlight',
  // sharp is what its starter lists: without it Astro refuses pictures.
  packages: ['astro@latest', '@astrojs/starlight@latest', 'sharp@latest'],
  files: (articles) =>
    new Map([
      [
        'astro.config.mjs',
        `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({
  site: 'https://migration401.example.com',
  integrations: [starlight({ title: ${quote(title)}, sidebar: [{ label: 'Causes', items: [{ autogenerate: { directory: 'causes' } }] }] })],
});
`,
      ],
      [
        'src/content.config.ts',
        `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
      ],
      ['src/content/docs/index.md', `${frontMatter([`title: ${quote(title)}`])}Causes of 401.\n`],
      ...articles.map(
        (article) =>
          [
            `src/content/docs/causes/${article.id}.md`,
            frontMatter([`title: ${quote(article.title)}`, `description: ${quote(article.summary)}`]) + article.body,
          ] as const,
      ),
    ]),
  build: ['astro', 'build'],
  output: 'dist',
  pageOf: (id) => `/causes/${id}/`,
};

const vitepress: Peer = {
  name: 'VitePress',
  packages: ['vitepress@latest', 'vue@latest'],
  files: (articles) => {
    const items = articles.map(({ id, title: text }) => ({ text, link: `/causes/${id}` }));
    // Links lead to the site's own address, so that there are no dead ones among the thirty.
    const config = { title, cleanUrls: true, themeConfig: { sidebar: [{ text: 'Causes', items }] } };
    return new Map([
      ['.vitepress/config.mjs', `export default ${JSON.stringify(config)};\n`],
      ['index.md', `# ${title}\n`],
      ...articles.map(
        (article) =>
          [
            `causes/${article.id}.md`,
            `${frontMatter([`title: ${quote(article.title)}`, `description: ${quote(article.summary)}`])}# ${article.title}\n\n${article.body}`,
          ] as const,
      ),
    ]);
  },
  build: ['vitepress', 'build'],
  output: '.vitepress/dist',
  pageOf: (id) => `/causes/${id}`,
};

export const peers: Peer[] = [starlight, vitepress];
