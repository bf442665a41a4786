import { expose } from 'comlink'
import { layout } from '../src/layout/layout.ts'

const api = { layout }
export type LayoutApi = typeof api

expose(api)
