import type { Occasion } from '../../../../exercise/propose.ts'
import type { View } from '../../../../model/exercise.ts'
import { spoken, type Facts, type Voice } from '../../../proposal-words.ts'
import { number, quoted, some } from './names.ts'

type Ways = readonly [(facts: Facts) => Voice, ...((facts: Facts) => Voice)[]]

const PAPER = 'Regional newspaper', RADIO = 'Regional broadcaster', SITE = 'Local news site'
const it = ({ name, service }: Facts): string => (service ? quoted(name) : spoken(name))
const many = ({ people }: Facts): string => (people && people > 1 ? `${number(people)} people` : 'people')
const supplier = (facts: Facts): string => facts.supplier ?? 'The supplier'
const also = ({ others, service }: Facts): string => (others.length ? ` It also concerns ${some(others.map(service ? quoted : spoken))}.` : '')

const residents: Partial<Record<Occasion, Ways>> = {
  stops: [
    (f) => (f.counter
      ? { from: 'Resident at the counter', channel: 'in-person', text: `A resident comes for ${it(f)} and is sent away. “I took time off for this. When can I come back?”` }
      : { from: 'Resident', channel: 'mail', text: `A resident writes about ${it(f)}: “I get no answer and nobody picks up the phone. Is there anywhere else I can go?”` }),
    (f) => ({ from: 'Resident', channel: 'phone', text: `A resident calls about ${it(f)}: “Everyone tells me something different. Where do I stand?”` }),
    (f) => ({ from: 'Resident', channel: 'social-media', text: `Someone writes on social media: “Nothing works at the municipality, and nobody says why.” It is about ${it(f)}. The post is shared hundreds of times.` }),
  ],
  'below-minimum': [
    (f) => ({ from: 'Resident', channel: 'phone', text: `A resident calls for the third time about ${it(f)}. “It worked for my neighbour. Why not for me?”` }),
    (f) => (f.counter
      ? { from: 'Host in the hall', channel: 'in-person', text: `There is a long queue in the hall for ${it(f)}. People get angry, because not everyone is helped.` }
      : { from: 'Customer contact', channel: 'phone', text: `Customer contact reports many questions about ${it(f)}. People hear from each other that one is helped and the other is not.` }),
  ],
  mtpd: [
    (f) => ({ from: 'Resident', channel: 'phone', text: `A resident is at their wits’ end. “I have been waiting for so long. Who will help me?” It is about ${it(f)}.` }),
    (f) => ({ from: 'Resident at the counter', channel: 'in-person', text: `Somebody at the counter is at a loss. “No one can tell me when it will be possible again.” It is about ${it(f)}.` }),
    (f) => ({ from: 'Social worker', channel: 'phone', text: `A social worker calls: a family is getting into trouble, because ${it(f)} is down. Can somebody still help today?` }),
  ],
  'missed-moment': [
    (f) => ({ from: 'Resident', channel: 'phone', text: `A resident calls: “I counted on you, and nothing happened. What now?” It is about ${quoted(f.other)} (${f.name}).` }),
    (f) => ({ from: 'Resident', channel: 'social-media', text: `People complain on social media that ${quoted(f.other)} did not take place. “We hear nothing from the municipality.”` }),
  ],
}

const press: Partial<Record<Occasion, Ways>> = {
  lost: [
    () => ({ from: PAPER, channel: 'phone', text: 'A regional newspaper calls: “Is it true that the municipality has major problems? What do residents notice of it?”' }),
    () => ({ from: RADIO, channel: 'phone', text: 'The regional broadcaster wants to go live in an hour. Who speaks to the reporter, and saying what?' }),
    (f) => ({ from: SITE, channel: 'social-media', text: `Social media say that ${f.digital ? 'the municipality has been hacked' : 'it will take days'}. A local news site asks whether that is true.` }),
  ],
  stops: [
    (f) => ({ from: PAPER, channel: 'phone', text: `A regional newspaper asks: “${it(f)} is at a standstill. How many people does that affect, and how long will it take?”` }),
    (f) => ({ from: RADIO, channel: 'phone', text: `The regional broadcaster calls about ${it(f)}: “We hear it is about ${many(f)}. Is that right, and what should they do now?”` }),
  ],
  'below-minimum': [
    (f) => ({ from: PAPER, channel: 'phone', text: `A regional newspaper has heard that ${it(f)} hardly works any more. “Who gets priority, and who decides that?”` }),
  ],
  mtpd: [
    (f) => ({ from: 'National newspaper', channel: 'phone', text: `A national newspaper calls about ${it(f)}: “You could see this coming. Why was there no plan?”` }),
    (f) => ({ from: RADIO, channel: 'news', text: `The regional broadcaster opens with the news: ${many(f)} are still waiting for ${it(f)}. A resident tells what that does to him.` }),
  ],
  'missed-moment': [
    (f) => ({ from: PAPER, channel: 'phone', text: `A regional newspaper asks: “${quoted(f.other)} did not take place. How many people does that affect, and what does the municipality do for them?”` }),
  ],
  disclosed: [
    (f) => ({ from: 'National newspaper', channel: 'phone', text: `A journalist asks: “Can a foreign government get at the data of your residents? Did you know that?” It is about ${it(f)}.` }),
  ],
}

const board: Partial<Record<Occasion, Ways>> = {
  mtpd: [
    (f) => ({ from: 'Mayor', channel: 'in-person', text: `The mayor wants to know within an hour: for how much longer is ${it(f)} down, and what is needed to speed it up?` }),
    (f) => ({ from: 'Alderman', channel: 'phone', text: `An alderman calls: “The council asks questions about ${it(f)}. What can I say tonight?”` }),
  ],
  'missed-moment': [
    (f) => ({ from: 'Alderman', channel: 'phone', text: `An alderman calls: “Will we make ${quoted(f.other)}? And if we do not, who tells the people?” It is about ${it(f)}.` }),
  ],
}

const suppliers: Partial<Record<Occasion, Ways>> = {
  lost: [
    (f) => ({ from: supplier(f), channel: 'mail', text: `${supplier(f)} confirms that something is wrong with ${it(f)}. It cannot say yet when it will be solved.` }),
    (f) => ({ from: supplier(f), channel: 'phone', text: `${supplier(f)} calls about ${it(f)}: “We are working on it. I cannot say more at the moment.”` }),
  ],
  disclosed: [
    (f) => ({ from: supplier(f), channel: 'letter', text: `${supplier(f)} writes: “A government outside the Netherlands has demanded data of your municipality. We have to cooperate.” It is about ${it(f)}.${also(f)}` }),
  ],
}

const partners: Partial<Record<Occasion, Ways>> = {
  rto: [
    (f) => ({ from: 'Partner organisation', channel: 'phone', text: `An organisation that you work with calls: “We are waiting for ${it(f)}. Is anything still coming, or do we have to go on without you?”` }),
    (f) => ({ from: 'Partner organisation', channel: 'mail', text: `A partner writes: “Because of the problems with ${it(f)} on your side our work gets stuck as well. Who is our point of contact?”` }),
    (f) => ({ from: 'Neighbouring municipality', channel: 'phone', text: `A neighbouring municipality calls: “We hear that ${it(f)} is down with you. Can we take something over, and what do we need for that?”` }),
  ],
}

/** What others say of it. */
export const outside: Partial<Record<View, Partial<Record<Occasion, Ways>>>> = { residents, press, board, supplier: suppliers, partner: partners }
