import { KINDS, type Kind } from '../../model/kinds.ts'
import type { Becomes } from '../choices.ts'
import type { Reason } from '../draft.ts'
import type { Item, Link } from './understood.ts'

const kinds: ReadonlySet<string> = new Set(KINDS)

/** Whether something becomes a component. */
export const isComponent = (becomes: Becomes | undefined): becomes is Kind => becomes !== undefined && kinds.has(becomes)

/** Why an element becomes nothing: by its class, or because a person said so. */
export const whyNoElement = ({ rule }: Item): Reason => (rule.becomes === 'ignore' ? rule.reason ?? 'classification' : 'switched-off')

/** Why a relation that is ignored says nothing: by its class, or because a person said so. */
export const whyNoRelation = ({ rule }: Link): Reason => (rule.treatment === 'ignore' ? rule.reason : 'switched-off')
