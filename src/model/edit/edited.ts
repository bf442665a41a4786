import type { Work } from '../work.ts'
import { checkChange } from './check-change.ts'
import { decideCandidates } from './candidates.ts'
import { addComponents, duplicateComponents, removeComponents, setComponentId, setComponents } from './components.ts'
import type { Edit } from './edit.ts'
import { addExitPlan, removeExitPlan, revertExitPlan, setExitPlan } from './exit-plans.ts'
import { addExercise, removeExercise, revertExercise, setExercise } from './exercises.ts'
import { setFallback } from './fallbacks.ts'
import { importLandscape, restoreLandscape, setDocument, setLandscape } from './landscape.ts'
import { connect, disconnect, setNeeds } from './needs.ts'
import { addOrganisations, removeOrganisations, setOrganisationId, setOrganisations } from './organisations.ts'
import { addScenario, removeScenario, revertScenario, setScenario } from './scenarios.ts'
import { addView, removeView } from './views.ts'
import { scenariosFollowing } from './work-after.ts'

/**
 * The work after an edit. What does not change stays the very same object, the work itself when nothing changes. Throws
 * an `EditError` for an edit that would leave what cannot be saved and read again.
 */
export function edited(work: Work, edit: Edit): Work {
  const after = scenariosFollowing(work, changed(work, edit))
  checkChange(work, after)
  return after
}

function changed(work: Work, edit: Edit): Work {
  switch (edit.do) {
    case 'add-components': return addComponents(work, edit)
    case 'set-components': return setComponents(work, edit)
    case 'set-component-id': return setComponentId(work, edit)
    case 'remove-components': return removeComponents(work, edit)
    case 'duplicate-components': return duplicateComponents(work, edit)
    case 'connect': return connect(work, edit)
    case 'disconnect': return disconnect(work, edit)
    case 'set-needs': return setNeeds(work, edit)
    case 'decide-candidates': return decideCandidates(work, edit)
    case 'set-fallback': return setFallback(work, edit)
    case 'add-organisations': return addOrganisations(work, edit)
    case 'set-organisations': return setOrganisations(work, edit)
    case 'set-organisation-id': return setOrganisationId(work, edit)
    case 'remove-organisations': return removeOrganisations(work, edit)
    case 'set-document': return setDocument(work, edit)
    case 'set-landscape': return setLandscape(work, edit)
    case 'add-scenario': return addScenario(work, edit)
    case 'set-scenario': return setScenario(work, edit)
    case 'revert-scenario': return revertScenario(work, edit)
    case 'remove-scenario': return removeScenario(work, edit)
    case 'add-exercise': return addExercise(work, edit)
    case 'set-exercise': return setExercise(work, edit)
    case 'revert-exercise': return revertExercise(work, edit)
    case 'remove-exercise': return removeExercise(work, edit)
    case 'add-exit-plan': return addExitPlan(work, edit)
    case 'set-exit-plan': return setExitPlan(work, edit)
    case 'revert-exit-plan': return revertExitPlan(work, edit)
    case 'remove-exit-plan': return removeExitPlan(work, edit)
    case 'add-view': return addView(work, edit)
    case 'remove-view': return removeView(work, edit)
    case 'restore-landscape': return restoreLandscape(work, edit)
    case 'import-landscape': return importLandscape(work, edit)
  }
}
