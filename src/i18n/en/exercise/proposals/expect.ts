import type { Occasion } from '../../../../exercise/propose.ts'
import type { View } from '../../../../model/exercise.ts'
import type { Facts } from '../../../proposal-words.ts'
import { quoted, some } from './names.ts'

/** Which fallbacks there are, to decide on. */
const ways = ({ fallbacks, service }: Facts): string => (fallbacks.length
  ? `Fallbacks that exist: ${some(fallbacks.map(quoted))}. Who decides on them, and when?`
  : service ? 'No fallback is described for it: what can be done by hand or on paper, and who arranges that?' : 'Find out which fallbacks there are for what runs on this.')

const spokesman = 'Only the spokesperson answers. Say what is certain, what the municipality is doing and when there will be more news. Do not guess at the cause.'
const demanded = 'Involve the data protection officer, the CISO and a lawyer. Establish which data and people it is about and whether it must be reported. The board decides what residents are told.'

/** What a good response from staff would be. */
const INSIDE: Record<Occasion, (facts: Facts) => string> = {
  lost: () => 'Somebody calls the crisis team together and takes the lead. The team establishes what is gone, which services depend on it and how long those will go on. From now on somebody keeps a log.',
  'no-sign-in': (f) => `Establish who can still get in and which services will come to a standstill because of this. Choose which service comes first. ${ways(f)}`,
  stops: (f) => `${f.owner ? `The owner of the service (${f.owner})` : 'The owner of the service'} says how long this may last and who must be helped first. ${ways(f)} Agree on what residents are told.`,
  'below-minimum': (f) => `Choose who comes first and on what grounds, and record it. ${ways(f)}`,
  degraded: (f) => `Decide whether it is necessary to step in now, or whether there is time. Agree at which limit you scale up. ${ways(f)}`,
  back: () => 'Check first, then release: are the data right, is it safe? Start the services in the order of the plan. Arrange who works off the backlog and tell residents that it is possible again.',
  rto: () => 'Establish why it takes longer and when it will be possible. Change the order of recovery if necessary. Report it to the board before the utmost limit has passed as well.',
  mtpd: (f) => `The board knows and decides on emergency measures, even if they cost money or bend rules. See to it that people in need are helped, one by one if need be. ${ways(f)}`,
  'missed-moment': () => 'Tell the people who count on it yourselves what is going on, today. Arrange emergency help for those who cannot wait. Agree when and how it will still happen.',
  'fallback-works': () => 'Establish how much work it carries, how long it can be kept up and who does it. Plan relief. Agree how the work will get into the usual systems later.',
  'fallback-false': () => 'The team gives up on this fallback and looks for a way that does not depend on the same thing, such as paper, telephone or another municipality. Write it down as a point to improve.',
  'fallback-late': () => 'Bridge the time until the fallback works: who can wait, who cannot? See whether more people can speed it up. Tell residents when it will be possible again.',
  'fallback-small': () => 'Choose who comes first and record why. See whether a second fallback can be added. Tell the others that they have to wait, and for how long.',
  'fallback-ends': (f) => `Somebody should have seen this coming: is there a second fallback, or must recovery speed up? ${ways(f)}`,
  'fallback-waits': () => 'The team knows who may decide on this and takes the decision now, or says what it is waiting for. Weigh what the fallback costs and how long it lasts.',
  disclosed: () => demanded,
}

/** What a good response to others would be. */
const OUTSIDE: Partial<Record<View, Partial<Record<Occasion, string>> & { any: string }>> = {
  residents: {
    any: 'The employee has a clear and honest story: what is not possible, what is, when there will be news. Somebody sees to it that counter, telephone and website say the same.',
    mtpd: 'Those in need are helped today, even if not in the usual way. Somebody keeps track of who they are. The board knows.',
    'missed-moment': 'Say honestly what went wrong and when it will still happen. Those who cannot wait get emergency help today. Put it on the website and say it at the counter and on the telephone as well.',
  },
  press: {
    any: `${spokesman} See to it that residents and colleagues do not read it in the newspaper first.`,
    mtpd: `${spokesman} Show understanding for those who wait and say what is being done for them. The board is informed before the news gets out.`,
    disclosed: `${spokesman} Say nothing that you have not checked. First inform the people whose data were demanded.`,
  },
  board: {
    any: 'Give a short and honest picture: what is at a standstill, for whom, for how much longer, and which decision is needed. Put choices forward, with what each of them costs.',
  },
  partner: {
    any: 'Say honestly what you can and cannot deliver, and until when. Take an offer of help seriously: what can the other do, who arranges the data, and is that allowed? Agree on a fixed moment of contact.',
  },
  supplier: {
    any: 'Ask for the cause, the recovery time and the next moment of contact, and record it. Make a plan of your own that does not wait for the supplier. Check what the contract says.',
    disclosed: demanded,
  },
}

/** What a good response would be, after ISO 22301: who decides, which fallback, what residents hear. */
export const expected = (occasion: Occasion, view: View, facts: Facts): string =>
  OUTSIDE[view]?.[occasion] ?? OUTSIDE[view]?.any ?? INSIDE[occasion](facts)
