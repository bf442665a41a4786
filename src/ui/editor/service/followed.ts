import type { Parts } from '../../../model/edit/edit.ts'
import type { Kind } from '../../../model/kinds.ts'
import type { Component, Service } from '../../../model/landscape.ts'

/** Whether a new component of a kind may well be a service to watch, so that it is asked. */
export const canBeFollowed = (kind: Kind): boolean => kind === 'service' || kind === 'process'

/** Whether a new component of a kind is watched unless it is said not to be. */
export const isFollowed = (kind: Kind): boolean => kind === 'service'

/** A kind, with what makes a component of that kind a service to watch; `follow` is what was said about it, if anything. */
export const ofKind = (kind: Kind, { follow = isFollowed(kind), agreed = {} }: { follow?: boolean | undefined; agreed?: Service } = {}): Pick<Component, 'kind' | 'service'> =>
  follow && canBeFollowed(kind) ? { kind, service: agreed } : { kind }

/** A service with other parts; parts that are `undefined` go. */
export const serviceWith = (service: Service, parts: Parts<Service>): Service =>
  Object.fromEntries(Object.entries({ ...service, ...parts }).filter(([, part]) => part !== undefined))
