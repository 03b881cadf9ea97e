import { transformAsync } from '@babel/core'
import type { Plugin } from 'vite'

/** Vite plugin: turns Lingui's macros into calls before anything else sees the file. Types and JSX are left to Vite. */
export const linguiMacros = (): Plugin => ({
  name: 'lingui-macros',
  enforce: 'pre',
  async transform(code, id) {
    const path = id.split('?')[0] ?? id
    if (!/\.tsx?$/.test(path) || path.includes('node_modules') || !/@lingui\/(core|react)\/macro/.test(code)) return null
    const result = await transformAsync(code, {
      filename: path,
      babelrc: false,
      configFile: false,
      sourceMaps: true,
      parserOpts: { plugins: ['typescript', 'jsx'] },
      plugins: ['@lingui/babel-plugin-lingui-macro'],
    })
    return result?.code ? { code: result.code, map: result.map } : null
  },
})
