/** The announcements of actions. All other actions are announced in the words of the history. */
export const announceWords = {
  undone: (action: string) => `Ongedaan gemaakt: ${action}`,
  redone: (action: string) => `Opnieuw gedaan: ${action}`,
  /** When a reader moves to another step of the history. */
  wentTo: (action: string) => `Naar de stap: ${action}`,
  now: { on: 'Stand nu aan', off: 'Stand nu uit' },
  form: (name: string) => `Weergave: ${name}`,
  added: (names: string) => `${names} toegevoegd`,
  removed: (names: string) => `${names} weggehaald`,
  back: (names: string) => `${names} weer in beeld`,
  path: (number: number, all: number, sentence: string) => `Route ${number} van ${all}: ${sentence}`,
  join: (number: number, all: number, sentence: string) => `Verband ${number} van ${all}: ${sentence}`,
};
