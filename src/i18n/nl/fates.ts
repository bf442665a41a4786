import type { Fate, Reason } from '../../exchange/draft.ts'

/** What becomes of the records of a file of another program: for the screen and the command line. */
export const fates = {
  fate: { mapped: 'overgenomen', tagged: 'label geworden', candidate: 'later beslissen', ignored: 'niet meegenomen', unreadable: 'onleesbaar' } satisfies Record<Fate, string>,
  reason: {
    component: 'is een onderdeel geworden', organisation: 'is een organisatie geworden', need: 'is een verband geworden', gate: 'is een groep van verbanden geworden',
    supplier: 'zegt wie de leverancier is', 'whole-part': 'is een verband van geheel en deel geworden', tag: 'is een label geworden', note: 'is een opmerking bij een verband geworden',
    same: 'zegt hetzelfde als iets anders in het bestand', candidate: 'kan afhankelijkheid zijn: daar beslist u over', 'not-chosen': 'valt buiten het deel dat u koos',
    'switched-off': 'hebt u uitgezet', motivation: 'gaat over doelen, eisen of plannen en niet over wat er draait', classification: 'deelt alleen in',
    'type-relation': 'zegt wat van welke soort is', influence: 'is invloed en geen afhankelijkheid', suitability: 'zegt waarvoor iets geschikt is, niet dat het zo wordt gebruikt',
    'not-in-use': 'is niet in gebruik', 'end-missing': 'een van de twee kanten is niet overgenomen', itself: 'begin en einde zijn hetzelfde onderdeel geworden',
    'unknown-type': 'is van een onbekende soort', dangling: 'verwijst naar iets dat er niet is',
    'no-id': 'heeft geen id of naam waaraan u het herkent', 'over-limit': 'komt na het hoogste aantal dat Uitwijk inleest', 'not-readable': 'is niet te lezen zoals het er staat',
  } satisfies Record<Reason, string>,
  element: 'element', relation: 'relatie',
}
