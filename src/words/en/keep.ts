import { dayInWords, dayOfDate, listed, monthInWords } from './formats.ts';
import type * as nl from '../nl/keep.ts';

/** The words of panels/kept and of the memo. */
export const keep: typeof nl.keep = {
  keep: 'Save',
  kept: 'Saved ✓ – remove',
  again: 'Save again, with your note',
  path: (number, ends) => `Save route ${number}: ${ends}`,

  title: 'Saved',
  where:
    'What you save is only in this browser, on this device. We do not receive it. Anyone else who uses this browser can read it.',
  notStored:
    'Your browser does not store this. What you save now is gone when you close or reload this page. Copy or download the memo if you want to keep it.',
  outdated:
    'Another tab uses a newer version: reload this page. Anything more that you save in this tab now is not stored.',
  aside:
    'We cannot read a part of what you saved earlier. It is not lost: it is kept separately in this browser.',
  asideDownload: 'Download that part',
  asideFile: 'saved-not-readable.txt',
  asideDrop: 'Erase that part',
  empty: [
    'You have not saved anything yet.',
    'Save cards and routes, and add a note to them. You then get a memo with numbered sources. You can copy, download or print it.',
    'If you ask a question, the memo begins with the answer. You need not save anything for that.',
    'Save a card with the button "Save" at the top of the card. Save a route with the star ☆ after the route.',
  ],
  ofToday: (n) =>
    n === 1
      ? 'One thing that you saved belongs to Today. Today is switched off. That is why it is not in this list and not in the memo.'
      : `${n} things that you saved belong to Today. Today is switched off. That is why they are not in this list and not in the memo.`,
  showToday: 'Show Today',

  pathKind: 'route',
  recordKind: 'card',
  open: (name) => `Open: ${name}`,
  note: 'Your note',
  noteFor: (name) => ` on ${name}`,
  changed: {
    record: (date) =>
      `This card has changed since you saved it on ${dayOfDate(date)}. What you see here and in the memo is what it says now.`,
    route: (date) =>
      `This route has changed since you saved it on ${dayOfDate(date)}. What you see here and in the memo is what it says now.`,
    former: 'Then:',
    accept: 'Seen',
    acceptOf: (name) => `Seen: the change of ${name}`,
  },
  gone: {
    record: 'The toolbox no longer has this card. Your note stays.',
    route: 'The toolbox no longer has this route. Your note stays.',
  },
  up: (name) => `Move up: ${name}`,
  down: (name) => `Move down: ${name}`,
  place: (name, at, all) => `${name} is now in place ${at} of ${all}.`,
  remove: 'Remove',
  removeOf: (name) => `Remove: ${name}`,
  removed: (name) => `Removed: ${name}`,
  putBack: 'Put back',
  putBackOf: (name) => `Put back: ${name}`,
  clear: 'Erase everything',
  clearAsk: (n) =>
    n === 0
      ? 'Erase the title of the memo? You cannot undo this.'
      : `Erase ${n === 1 ? 'what you saved' : `all ${n}`}, with your notes and the title of the memo? You cannot undo this.`,
  clearYes: 'Yes, erase everything',
  clearNo: 'No, leave it',
  cleared: 'Everything has been erased.',

  handOver: {
    title: 'Hand over to a colleague',
    what: 'Save all of the above, with your notes, as a file. Whoever opens it here gets it added to what they saved themselves. Nothing is overwritten.',
    whatToOpen: 'Did you get a file from a colleague? What it holds is then added above.',
    save: 'Save as a file',
    open: 'Open a file from a colleague',
    file: 'saved',
    saved: (file) => `Downloaded as ${file}.`,
    received: ({ added, known, noted, unread }) =>
      [
        added === 0 ? 'Nothing was added.' : `${added} added.`,
        ...(known > 0 ? [`${known} you had already.`] : []),
        ...(noted > 0 ? [`For ${noted} of these, the note from the file is there now too.`] : []),
        ...(unread > 0
          ? [`${unread} in the file could not be read. Ask your colleague to make the file again.`]
          : []),
      ].join(' '),
    tooMany: (most) =>
      `this file holds more than ${most} cards, so it was not made here. Nothing has changed.`,
    tooLarge: (most) => `this file is larger than ${most} MB, so it was not made here. Nothing has changed.`,
    unreadable: 'your browser cannot read this file. Choose it again. Nothing has changed.',
    newer: 'this file was made with a newer version. Reload the page and then open it.',
    damaged:
      'this file is damaged: nothing can be read from it. Ask your colleague to make it again. Nothing has changed.',
    other:
      'this holds nothing that was saved with the Doorstroomverkenner. Ask your colleague for the file made with the button “Save as a file”. Nothing has changed.',
  },

  memo: {
    heading: 'Memo',
    titleLabel: 'Title of the memo',
    title: 'Memo on moving on',
    preview: 'This is how the memo will look',
    copy: 'Copy',
    copied: 'Copied, with layout. You can paste it now.',
    copiedPlain: 'Copied as plain text. Your browser cannot pass on the layout.',
    copyFailed:
      'Copying did not work. The memo below is now selected. Press Ctrl+C (on a Mac: Cmd+C), or choose Copy in the menu of your browser.',
    htmlHint: 'You can open it in any browser, and in Word too.',
    docx: 'Download for Word (.docx)',
    markdown: 'Download as text (.md)',
    html: 'Download as a web page (.html)',
    saved: (file) => `Downloaded as ${file}.`,
    making: 'Making the file for Word.',
    docxFailed:
      'Making the file for Word did not work. Try again, or download the memo as a web page: Word opens that too.',
    print: 'Print',

    contents: 'What the memo contains',
    withAnswer: (asking) =>
      asking
        ? 'The answer to your question, at the start'
        : 'All instruments, at the start (you did not ask a question)',
    withDrawing: 'The drawing of the answer',
    table: 'Table with the answer',
    drawing: 'The drawing',
    drawingAlt: (question, visible) => `Drawing of cards and lines: ${question}. ${visible}.`,
    drawingFailed:
      'Making the drawing did not work. The memo is without it. Switch the box off and on to try again.',
    withKept: 'What you saved, with your notes',
    withCards: 'The full cards of the instruments in the answer, as an annex',

    question: 'The question:',
    columns: {
      instrument: 'Instrument',
      why: 'For whom and why',
      done: 'What was done',
      cost: 'Costs',
      snag: 'Attention',
      sources: 'Refs',
    },
    notNamed: 'not mentioned',
    how: 'How it works:',
    more: (n) => `(${n} more in the explorer)`,
    annex: 'Annex: the full cards',
    annexSources: 'More sources, of the annex',

    note: 'Note',
    inferred: 'inferred: ',
    steps: 'Where this is found',
    path: (ends) => `Route: ${ends}`,
    formerPath: 'Route that no longer exists',
    summary: 'In our words:',
    goneRecord: 'The toolbox no longer has this card.',
    gonePath: (sentence) => `The toolbox no longer has this route. When you saved it: ${sentence}`,
    open: 'In the explorer: ',
    sources: 'Sources',
    part: ({ title, year }, name) => `${title}, ${year}: ${name}.`,
    checkedIn: (months) => `Seen in ${listed(months.map(monthInWords))}, in a stored version.`,
    about: 'About this memo',
    made: (date) => `Made on ${dayInWords(date)} with the Doorstroomverkenner: `,
    layers: ({ title, year }) =>
      `Two layers are always kept apart: what the toolbox says (${title}, ${year}), and under "Today" what is known today. "Today" does not come from the toolbox. A stored version of each page was read; the page may be different now. Where it says "inferred", the makers of the explorer have drawn that conclusion themselves. Names and texts are their translation from the Dutch. The notes are by the writer of this memo.`,
    toolboxOnly: ({ title, year }) =>
      `Everything above, except the notes, is what the toolbox says (${title}, ${year}). What is known today ("Today") is not in it. Where it says "inferred", the makers of the explorer have drawn that conclusion themselves. Names and texts are their translation from the Dutch. The notes are by the writer of this memo.`,
  },
};
