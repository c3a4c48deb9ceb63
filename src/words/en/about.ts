import type { aboutWords as nl, keyWords as nlKeys } from '../nl/about.ts';
import { words } from './first.ts';

export const aboutWords: typeof nl = {
  help: {
    title: 'Help',
    about: [
      words.introduction,
      'Every sentence has a source. Where the toolbox does not say something, we say so.',
    ],
    use: {
      heading: 'How it works',
      list: [
        'Complete the sentence at the top, or choose a question that is ready for you. You see which instruments belong to it.',
        'Choose a card. Beside it you read whom it is for, how it works and what to watch.',
        'Add what is connected to a card. What was there already stays in its place.',
        'Ask for routes from a card to one kind of card, such as all examples. Every step has a source.',
        'See the same as a list or a matrix, or put instruments side by side under Compare.',
        'Under List you also find all instruments, examples and organisations, without a question. Choose a column to sort.',
        'Search for a word. The last line under the search field opens all that was found, with a link of its own.',
        'Save a card with the button Save, and a route with the star. Under Saved you can make a memo of them.',
        'Make a memo of the answer to your question with the button beside the answer. You can open it in Word.',
      ],
    },
    legend: {
      heading: 'What the signs mean',
      category: 'The colour, the shape and the sign on the right tell the category of an instrument.',
      experience: 'The sign on an example tells how far it got:',
      stated:
        'A plain line: the toolbox says so. What is stated with an instrument has the colour of its category.',
      inferred: 'A dashed line: we inferred it. The reason is given.',
      now: 'Purple: this is not from the toolbox, but from another page.',
      badge: '"+2" or "+2 examples" at a card: more is connected to it than is in view now.',
    },
    keys: {
      heading: 'Keys',
      key: 'Key',
      does: 'What it does',
      everywhere: 'Everywhere',
      drawing: 'In the drawing',
      tour: 'On a tour',
      off: 'You can switch off the ? key in the menu.',
    },
    terms: {
      heading: 'Words',
      ours: 'Words of this website',
      own: [
        [
          'Example',
          'How an instrument was used or proposed somewhere, or one of the two municipalities of which the toolbox tells more.',
        ],
        [
          'Inferred',
          'The source does not say so literally. We have concluded it from what it says, and tell why.',
        ],
        ['Instrument', 'A measure from the toolbox, for example a scheme or help with moving.'],
        ['Question', 'The sentence at the top. What you choose there decides which cards you see.'],
        ['Route', 'A series of cards that are connected, as one sentence. Every step has a source.'],
        ['Stated', 'The source says so.'],
        [
          'Target group',
          'A group of people that the toolbox names. Often an instrument is meant for them, but not always.',
        ],
        [
          'Today',
          'What we found on other pages, in a stored version. That does not come from the toolbox. The address is given.',
        ],
        ['Toolbox', 'The document of about 2010 from which this website was made.'],
        [
          'Type of move',
          'From what kind of home to what kind of home somebody moves, for example from rent to ownership.',
        ],
        [
          'VERA',
          'A list of fixed words with which Dutch housing associations keep data. A part of our explanations comes from it.',
        ],
      ],
      texts: 'Words in the texts',
      about: 'In the texts these words have a dotted line. Choose a word to read there what it means.',
    },
  },
  privacy: {
    title: 'Privacy',
    about: [
      'The Doorstroomverkenner asks nothing about you. There are no cookies, and what you do is not measured.',
      'All that you need comes from the website that you are on now. Only when you follow a link to another website does your browser ask for anything there.',
      'Whoever runs this website can see in the data of the server that your computer asked for the page. It can also see which parts and which language you open. What you ask, which cards you choose and what you write do not reach the server.',
    ],
    stored: {
      heading: 'What your browser remembers',
      about:
        'This is on your own computer or phone only. The history of your browser remembers your steps too: each step has an address. You clear that history in your browser itself.',
      what: 'What',
      why: 'What for',
      until: 'How long',
      name: 'Name',
      rows: {
        kept: {
          what: 'What you keep, with your notes and the title of your memo',
          why: 'So that it is still there next time',
          until: 'Until you clear it, or your browser tidies it away',
        },
        aside: {
          what: 'What we could not read of what you saved',
          why: 'So that nothing is lost',
          until: 'Until you remove or clear it',
        },
        choices: {
          what: 'Your choices in the menu: language, colours and keys',
          why: 'So that you need not choose again',
          until: 'Until you clear it',
        },
        log: {
          what: 'Your steps in this tab',
          why: 'So that you can go on, and back, after a reload',
          until: 'Until you close the tab',
        },
        files: {
          what: 'The page itself, with the toolbox',
          why: 'So that it works without internet too',
          until: 'Until you clear it, or until there is a new version',
        },
      },
    },
    clear: {
      heading: 'Clear everything',
      about:
        'This clears all that is in the list above. Your notes too: you cannot get them back. On your next visit your browser stores the page itself again.',
      button: 'Clear all that is stored',
      ask: 'Do you really want to clear everything, also what you have kept?',
      yes: 'Yes, clear everything',
      no: 'No, leave everything',
      done: 'Everything has been cleared.',
      failed:
        'Not everything could be cleared. Clear the data of this website in the settings of your browser.',
    },
  },
  accessibility: {
    title: 'Accessibility',
    parts: [
      {
        heading: 'Statement',
        text: [
          'The Doorstroomverkenner is made to be usable by everyone. We follow the Dutch decree on the digital accessibility of public bodies. It asks for the standard EN 301 549, and so for WCAG at levels A and AA.',
          'This statement is about the explorer itself: all views, the page without JavaScript and the files that you make with it. It is not about the websites that the explorer links to.',
          'The organisation that puts the explorer on its website is responsible for that website. If it is a public body, it includes the explorer in its own statement in the Dutch register.',
        ],
      },
      {
        heading: 'Compliance status: C, first measures taken',
        text: [
          'We have tested much ourselves. There has not yet been a full audit by an independent expert. That is why we claim status C and no higher.',
        ],
      },
      {
        heading: 'What we have tested',
        text: ['These tests run again at every change:'],
        list: [
          'Every view with axe-core 4.14.1, with the rules for WCAG 2.0, 2.1 and 2.2 at levels A and AA. In light and dark, in Dutch and English, 1440 and 360 pixels wide.',
          'The colours: text has a contrast of 4.5 to 1 or more. Signs, edges of fields and cards, and what shows where the keyboard is have 3 to 1 or more.',
          'The three categories: they can be told apart with three kinds of colour blindness, and without colour by their shape.',
          'The main tasks with the keyboard only and with touch only, in Chromium. In Firefox too, where there is one.',
          'The list beside the drawing: it holds exactly the cards and connections that you see, also after 200 random steps.',
          'The layout: at 320 pixels wide, and at 400 per cent zoom. Nothing is then out of view sideways, except in wide tables, which you scroll yourself.',
        ],
      },
      {
        heading: 'What has not been tested yet, or does not comply',
        list: [
          'There has been no test with screen readers such as NVDA, JAWS and VoiceOver by people who use them every day.',
          'There has been no test in Safari.',
          'The files that you make have not been examined with these tests.',
          'A saved picture (PNG) has only the text that you put with it yourself (WCAG 1.1.1). Who does not see the picture misses what is in it. The list has the same as text.',
          'When you point at a route or a card, the other cards in the drawing become faint. Their text then has too little contrast (WCAG 1.4.3). That lasts as long as you point. The list stays readable.',
          'For these two points there is no date yet on which they will be solved.',
        ],
      },
      {
        heading: 'Comments and contact',
        text: [
          'Does something not work for you? Tell the organisation on whose website you found the explorer. Say which page it was and what you used.',
          'If you do not get a good answer, you can make a complaint to that organisation. If it is a public body, you can go to the National Ombudsman of the Netherlands after that.',
        ],
      },
      {
        heading: 'Approval',
        text: [
          'This text was updated on 28 November 2026, for version 0.1.0. No board member has signed it yet: that is for the organisation that publishes the explorer.',
        ],
      },
    ],
  },
};

export const keyWords: typeof nlKeys = {
  everywhere: [
    ['Ctrl + K', 'To the search field'],
    ['Ctrl + Z', 'Undo'],
    ['Ctrl + Y', 'Redo'],
    ['Escape', 'Close what was opened last'],
    ['?', 'Open this help page'],
  ],
  drawing: [
    ['↑ ↓', 'To the previous or next card'],
    ['← →', 'Along a line to a card of another kind'],
    ['Home, End', 'To the first or last card in the column'],
    ['Enter', 'Open the card'],
    ['E', 'Add what is connected to the card'],
    ['Shift + arrow', 'Move the card'],
    ['+ − 0', 'Larger, smaller, everything in view'],
  ],
  tour: [
    ['← →', 'Previous or next step'],
    ['Home, End', 'First or last step'],
  ],
};
