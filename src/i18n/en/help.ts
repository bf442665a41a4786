import type { Messages } from '../nl/index.ts'

export const help: Messages['help'] = {
  lookName: { voorbeeld: 'Example (NL Design System)', delfts: 'Delft blue', polder: 'Polder', heide: 'Heather', zand: 'Sand', contrast: 'Strong contrast' },
  ownLook: 'Own colours',
  themeFault: (fault) => {
    switch (fault.code) {
      case 'unreadable': return 'This file cannot be read. Choose a file with design tokens: a style sheet (.css) or JSON.'
      case 'no-tokens': return 'This file has no colours that Uitwijk uses. Choose an NL Design System theme with names like --basis-color-action-2-color-default.'
      case 'value': return `The value of ${fault.token} cannot be used: ${fault.value}. Use a colour such as #1a3f7a or a size such as 4px.`
    }
  },
  themeWeak: (count, { front, ground, mode, ratio, least }) =>
    `These colours are in use, but not easy to read everywhere. Contrast is too low in ${count === 1 ? 'one place' : `${count} places`}. The lowest is ${front} on ${ground} (${mode}): ${ratio.toFixed(1)} to 1, needed is ${least} to 1.`,

  palette: {
    title: 'Search and commands',
    label: 'What are you looking for, or what do you want to do?',
    placeholder: 'Component, scenario or command',
    components: 'Components',
    found: (count, shown) => (count === 0 ? 'Nothing found' : count > shown ? `${count} found, the first ${shown} are listed` : `${count} found`),
    nothing: 'Nothing found. Try fewer or other words.',
    hint: 'Arrows: choose. Enter: do it. Escape: close.',
  },

  keys: {
    title: 'Keys',
    lead: 'Everything works without a mouse.',
    single: 'Single keys work: ‘?’, and Space, B and N during an exercise',
    singleMeans: 'Switch this off if you type by voice. The overview is under ‘Help’ as well.',
    close: 'Close',
    or: 'or',
    parts: { app: 'Everywhere', lists: 'Services', map: 'On the map', timeline: 'On the timeline', edit: 'Editing on the map', table: 'In a table', exercise: 'During an exercise' },
    names: {
      Control: 'Ctrl', Shift: 'Shift', Alt: 'Alt', Enter: 'Enter', Escape: 'Esc', Delete: 'Delete', Insert: 'Insert', Backspace: 'Backspace', Space: 'Space', Home: 'Home', End: 'End',
      PageUp: 'Page Up', PageDown: 'Page Down', ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→', Tab: 'Tab', Plus: '+', Minus: '−',
    },
    does: {
      palette: 'Search and commands', keys: 'This overview', undo: 'Undo', redo: 'Do again', close: 'Close a window or menu', skip: 'To the next part of the screen',
      'list-move': 'Along the services', 'list-choose': 'Choose a service and read why',
      'map-move': 'To the next component', 'map-ends': 'To the first or last component', 'map-choose': 'Choose a component', 'map-release': 'Let go of the component',
      'map-zoom': 'Nearer or further away', 'map-fit': 'Show everything',
      'time-step': 'To the previous or next change', 'time-day': 'A day back or ahead', 'time-ends': 'To the start or the end', 'time-event': 'To this event',
      'map-follow': 'Along a link, there or back',
      'map-off': 'Switch this component off now',
      'map-off-more': 'Switch this component off as well',
      'map-mark': 'Tick a component',
      'map-fold': 'Fold or unfold the group',
      'edit-add': 'Add a component',
      'edit-connect': 'Connect to another component',
      'edit-rename': 'Give another name',
      'edit-remove': 'Remove what is chosen',
      'table-move': 'To the next cell',
      'table-ends': 'To the start or the end',
      'table-edit': 'Change the cell',
      'table-mark': 'Tick the row',
      'table-mark-all': 'Tick all rows',
      'table-unmark': 'Remove all ticks',
      'table-duplicate': 'Duplicate the rows',
      'table-empty': 'Empty the cell',
      'table-remove': 'Remove the rows',
      'exercise-clock': 'Start or stop the clock',
      'exercise-decide': 'Write down a decision',
      'exercise-note': 'Write down an observation',
      'exercise-back': 'Back to where you were',
    },
  },

  tour: {
    label: 'Tour',
    step: (now, all) => `Step ${now} of ${all}`,
    next: 'Next',
    previous: 'Previous',
    done: 'Done',
    stop: 'Stop',
    try: 'Try it:',
    offer: 'New here? In two minutes you will see how Uitwijk works.',
    start: 'Start the tour',
    notNow: 'No, thank you',
    steps: {
      headline: { title: 'This is the answer', text: 'One sentence says what happens: how many critical services stop, when the first one stops and which fallbacks do not work.', task: '' },
      scenario: { title: 'This is the question', text: 'A scenario says what fails. The first time there is an example.', task: 'Choose another scenario. The answer changes along.' },
      services: { title: 'The services, most urgent first', text: 'For each service you see when it stops and how long it may still be down (MTPD).', task: 'Choose a service.' },
      timeline: { title: 'Time', text: 'Each bar is a service. Colour and shape show when it does less or stops.', task: 'Drag over the timeline, or use the arrow keys. Everything on the screen moves along.' },
      why: { title: 'Why?', text: 'Here you read step by step how it came about, and what that answer rests on. Does a fallback work, or does it need what has failed? Then it is a false fallback.', task: 'Go from ‘Why?’ to ‘Fallbacks’ and back.' },
      touch: { title: 'What if this fails too?', text: 'Switch a component off with one click. The outcome changes at once.', task: 'Switch this on and click a component on the map. Undo takes you back.' },
      screens: { title: 'Your own landscape', text: 'Under ‘Landscape’ you change what there is and what depends on what. You do that on the map, and in tables into which you can paste from a spreadsheet. Under ‘Compare’ you put outcomes side by side: of two scenarios, or of before and after a change. Under ‘Exercise’ you practise, under ‘Exit’ you see whether you can leave a supplier, and under ‘Report’ you make the continuity plan, the action cards and the emergency binder.', task: '' },
      save: { title: 'Keep it and take it along', text: 'Save the landscape as a file, or take the map and the tables along to another program. Everything stays on this computer.', task: '' },
    },
  },
}
