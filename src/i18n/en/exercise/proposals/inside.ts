import type { Occasion } from '../../../../exercise/propose.ts'
import { spoken, type Facts, type Voice } from '../../../proposal-words.ts'
import { capital } from '../../../text.ts'
import { durations } from '../../durations.ts'
import { quoted, some } from './names.ts'

type Ways = readonly [(facts: Facts) => Voice, ...((facts: Facts) => Voice)[]]

const ICT = 'ICT operations', HELPDESK = 'Helpdesk', COORDINATOR = 'Continuity coordinator'
const team = ({ owner, service, digital }: Facts): string => owner ?? (service || !digital ? 'Team leader' : ICT)
const it = ({ name, service }: Facts): string => (service ? quoted(name) : spoken(name))
/** What else: a sentence of its own, or nothing. */
const also = (start: string, { others, service }: Facts): string => (others.length ? ` ${start} ${some(others.map(service ? quoted : spoken))}.` : '')
const needs = ({ because }: Facts): string => (because === undefined ? 'It does not work either' : `It cannot do without ${spoken(because)} either`)

/** What staff notice and tell each other. */
export const inside: Record<Occasion, Ways> = {
  lost: [
    (f) => (f.digital
      ? { from: ICT, channel: 'phone', text: `ICT operations calls: there is a major outage of ${it(f)}. We do not know yet what caused it or how long it will last.${also('Also affected:', f)}` }
      : { from: COORDINATOR, channel: 'message', text: `From now on we have to do without ${it(f)}. Nobody knows for how long.${also('And without', f)}` }),
    (f) => (f.digital
      ? { from: HELPDESK, channel: 'phone', text: `The helpdesk gets one call after another. Everyone reports the same: something is wrong with ${it(f)}.${also('And with', f)}` }
      : { from: COORDINATOR, channel: 'phone', text: `The same question comes from all sides: what is going on with ${it(f)}, and how long will it take?${also('It is also about', f)}` }),
    (f) => ({ from: f.digital ? ICT : COORDINATOR, channel: 'message', text: `We have lost ${it(f)} and do not know why yet. Who takes the lead?${also('Also gone:', f)}` }),
  ],
  'no-sign-in': [
    (f) => ({ from: team(f), channel: 'phone', text: `An employee calls: we can no longer sign in to ${it(f)}. Those who were still signed in are out now as well.${also('The same goes for', f)}` }),
    (f) => ({ from: HELPDESK, channel: 'message', text: `The helpdesk reports: nobody can sign in to ${it(f)} any more.${also('Nor to', f)}` }),
    (f) => ({ from: team(f), channel: 'phone', text: `“I cannot get into ${it(f)} any more, and neither can my colleagues. Can somebody help us?”${also('The helpdesk hears the same about', f)}` }),
  ],
  stops: [
    (f) => ({ from: team(f), channel: 'phone', text: `A team leader calls: ${it(f)} is at a standstill. We cannot help anyone.${also('More is at a standstill:', f)}` }),
    (f) => ({ from: team(f), channel: 'in-person', text: `The work on ${it(f)} cannot go on. Do we send people home, or do we carry on with paper?${also('The same question comes from', f)}` }),
    (f) => ({ from: team(f), channel: 'message', text: `From now on ${it(f)} is not possible. What do we tell the people who are waiting?${also('Not possible either:', f)}` }),
  ],
  'below-minimum': [
    (f) => ({ from: team(f), channel: 'phone', text: `${capital(it(f))} is getting stuck. We can do only a small part of the work. Who comes first?${also('It is the same with', f)}` }),
    (f) => ({ from: team(f), channel: 'in-person', text: `With what still works we cannot manage ${it(f)}. We have to choose whom we help and whom we do not.${also('That also goes for', f)}` }),
  ],
  degraded: [
    (f) => ({ from: f.service ? team(f) : ICT, channel: 'mail', text: `Things are slower than usual with ${it(f)}. We can carry on, but not everything works.${also('We hear the same about', f)}` }),
    (f) => ({ from: f.service ? team(f) : ICT, channel: 'message', text: `Only a part of the work is possible with ${it(f)}. The pile is growing.${also('Also with', f)}` }),
  ],
  back: [
    (f) => (f.service
      ? { from: team(f), channel: 'phone', text: `Good news: ${it(f)} is possible again. The backlog is large. Where do we start?${also('Also possible again:', f)}` }
      : { from: f.digital ? ICT : COORDINATOR, channel: 'phone', text: `Good news: we have ${it(f)} back. Can everyone get to work at once, or do we first see whether all goes well?${also('Also back:', f)}` }),
    (f) => (f.service
      ? { from: team(f), channel: 'message', text: `${capital(it(f))} is under way again. All that is on paper still has to be entered.${also('Also under way:', f)}` }
      : { from: f.digital ? ICT : COORDINATOR, channel: 'message', text: `We have ${it(f)} again. Which service do we start first?${also('Also back:', f)}` }),
  ],
  rto: [
    (f) => ({ from: COORDINATOR, channel: 'mail', text: `According to the plan ${it(f)} should be working again by now. That has not been achieved. What does that mean?${also('It also goes for', f)}` }),
    (f) => ({ from: COORDINATOR, channel: 'in-person', text: `The recovery time for ${it(f)} has passed. Do we change the order in which we recover?${also('It has also passed for', f)}` }),
  ],
  mtpd: [
    (f) => ({ from: COORDINATOR, channel: 'in-person', text: `${capital(it(f))} has now been down for longer than we found acceptable beforehand. From now on the damage really adds up.${also('That also goes for', f)}` }),
    (f) => ({ from: team(f), channel: 'phone', text: `A team leader calls: “We cannot do without ${it(f)} any longer. Something has to happen now.”${also('We hear the same about', f)}` }),
  ],
  'missed-moment': [
    (f) => ({ from: team(f), channel: 'phone', text: `A team leader calls: ${quoted(f.other)} was not made, because ${it(f)} was down for too long. Who tells the people who count on it?` }),
    (f) => ({ from: team(f), channel: 'mail', text: `The moment for ${quoted(f.other)} has passed and we did not make it. Can we make up for it in another way?` }),
  ],
  'fallback-works': [
    (f) => ({ from: team(f), channel: 'message', text: `The fallback ${quoted(f.other)} for ${it(f)} works. How long can we go on like this, and what is left undone?` }),
    (f) => ({ from: team(f), channel: 'phone', text: `For ${it(f)} we now work with ${quoted(f.other)}. It is not what we are used to, but it works.` }),
  ],
  'fallback-false': [
    (f) => ({ from: team(f), channel: 'phone', text: `We wanted to switch to ${quoted(f.other)} for ${it(f)}, but that does not work. ${needs(f)}.${also('It is the same with the fallback of', f)}` }),
    (f) => ({ from: ICT, channel: 'in-person', text: `The fallback ${quoted(f.other)} for ${it(f)} does not work. ${needs(f)}. Nobody had thought of that.${also('The same mistake is in the fallback of', f)}` }),
  ],
  'fallback-late': [
    (f) => ({ from: team(f), channel: 'phone', text: f.activation
      ? `It takes ${durations.duration(f.activation)} before ${quoted(f.other)} works for ${it(f)}. We cannot wait that long. What do we do until then?`
      : `${capital(quoted(f.other))} does not work in time for ${it(f)}. What do we do until it does?` }),
  ],
  'fallback-small': [
    (f) => ({ from: team(f), channel: 'phone', text: `The fallback ${quoted(f.other)} for ${it(f)} works, but it carries ${f.fallback?.capacity === undefined ? 'too little' : `only about ${durations.share(f.fallback.capacity)}`} of the work. Who comes first?` }),
  ],
  'fallback-ends': [
    (f) => ({ from: team(f), channel: 'phone', text: `We cannot keep up ${quoted(f.other)} any longer. From now on ${it(f)} has no fallback. What now?` }),
    (f) => ({ from: team(f), channel: 'in-person', text: `We cannot go on with ${quoted(f.other)}: this is where it ends. What do we do about ${it(f)}?` }),
  ],
  'fallback-waits': [
    (f) => ({ from: team(f), channel: 'phone', text: `A colleague asks: is ${quoted(f.other)} not ready for ${it(f)}? Who decides whether we use it?` }),
    (f) => ({ from: team(f), channel: 'message', text: `For ${it(f)} we can switch to ${quoted(f.other)}, but not without a decision. Do we do it?` }),
  ],
  disclosed: [
    (f) => ({ from: 'Data protection officer', channel: 'mail', text: `Data in ${it(f)} can be demanded by a foreign government. Do we know which data?${also('It also concerns', f)}` }),
  ],
}
