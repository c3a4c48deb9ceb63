/** The words of panels/tour. */
export const tourWords = {
  label: 'Vorige en volgende stap',
  step: 'Stap',
  count: (step: number, all: number) => `${step} van ${all}`,
  previous: 'Vorige',
  next: 'Volgende',
  close: 'Sluit de rondleiding',
  steps: 'Alle stappen',
  others: 'Andere rondleidingen',
  back: (name: string) => `Terug naar: ${name}`,
  begin: 'Begin zelf',
  full: 'Volledig scherm',
  endFull: 'Stop volledig scherm',
};
