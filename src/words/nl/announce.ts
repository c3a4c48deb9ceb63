/** What is heard of what was done; for all that is not here, the words of the list of steps serve. */
export const announceWords = {
  undone: (action: string) => `Ongedaan gemaakt: ${action}`,
  redone: (action: string) => `Opnieuw gedaan: ${action}`,
  /** To a step further back or on. */
  wentTo: (action: string) => `Naar de stap: ${action}`,
  now: { on: 'Stand nu aan', off: 'Stand nu uit' },
  form: (name: string) => `Weergave: ${name}`,
  added: (names: string) => `${names} toegevoegd`,
  removed: (names: string) => `${names} weggehaald`,
  back: (names: string) => `${names} weer in beeld`,
  path: (number: number, all: number, sentence: string) => `Route ${number} van ${all}: ${sentence}`,
  join: (number: number, all: number, sentence: string) => `Verband ${number} van ${all}: ${sentence}`,
};
