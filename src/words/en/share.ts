import type * as nl from '../nl/share.ts';

/** The words of panels/share. */
export const shareWords: typeof nl.shareWords = {
  title: 'Share or save',
  link: 'Copy the link',
  png: 'Save the map as an image (PNG)',
  svg: 'Save the map as a drawing (SVG)',
  print: 'Print',
  kept: 'What you saved does not go with the link. You can send the memo, and all of it as a file: see below your list.',
  note: 'An image fits in a document or presentation. A drawing stays sharp, however large.',
  copied: 'The link is on the clipboard. Whoever opens it sees what you see now.',
  copiedKept: 'The link is on the clipboard. Whoever opens it sees their own list, not what you saved.',
  notCopied: 'Your browser does not allow copying. The link below is selected: copy it yourself.',
  address: 'The link to what you see now',
  busy: {
    png: 'The image is being made…',
    svg: 'The drawing is being made…',
    print: 'The print is being prepared…',
  },
  done: {
    png: 'The image has been made. You find it in the downloads of your browser.',
    svg: 'The drawing has been made. You find it in the downloads of your browser.',
    print: '',
  },
  failed: {
    png: 'The image could not be made.',
    svg: 'The drawing could not be made.',
    print: 'The print could not be prepared.',
  },
  retry: 'Check the connection and reload the page. What you see now will still be there.',
};
