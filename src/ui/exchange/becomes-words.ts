import type { Becomes } from '../../exchange/choices.ts'
import type { Messages } from '../../i18n/index.ts'
import { KINDS, type Kind } from '../../model/kinds.ts'

const isKind = (becomes: Becomes): becomes is Kind => KINDS.some((kind) => kind === becomes)

/** What elements become, in words: the kind of component, or what else. */
export const becomesWords = (becomes: Becomes, { exchange, say }: Messages): string =>
  (isKind(becomes) ? exchange.mapping.component(say.kind(becomes)) : exchange.mapping.other[becomes])
