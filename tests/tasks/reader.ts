import { lowTargets } from '../browser/targets.ts';
import { PHONE, type Engine, type Point } from './engine.ts';
import { look, painted, textIn, type DerivedView } from './in-page.ts';

/** How long a reader waits, in milliseconds: a slow machine is no failure. */
const PATIENCE = 30_000;

/** Asks again until the answer is there; fails with what was found last. While a page makes room for another it answers nothing. */
export async function until<T>(
  what: string,
  ask: () => Promise<T>,
  enough: (found: T) => boolean = () => true,
): Promise<T> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    let last: unknown;
    try {
      const found = await ask();
      if (enough(found)) return found;
      last = JSON.stringify(found);
    } catch (reason) {
      last = reason;
    }
    if (Date.now() > end) throw new Error(`${what}; found last: ${String(last).slice(0, 600)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Somebody at the page: what is seen there, by whatever hands it is used. */
export class Reader {
  readonly engine: Engine;

  constructor(engine: Engine) {
    this.engine = engine;
  }

  /** What the page answers. */
  ask<A, R>(question: (given: A) => R, given: A): Promise<Awaited<R>> {
    return until('the page does not answer', () => this.engine.ask(question, given));
  }

  /** Opens a view by its link, and waits until the answer to the question, what shows it and the tools around it are there. */
  async open(link = ''): Promise<void> {
    await this.engine.go(`#${link}`);
    await this.sees(/Menu/, 'header');
    await this.sees(/\d+ van \d+ zichtbaar/, 'footer');
    await this.sees(/\S/, '.map, .stage h2, .stage h3, .tour article');
    await this.ask(painted, undefined);
  }

  /** Waits until this is to be read in such a place. */
  async sees(text: RegExp, where = 'body'): Promise<void> {
    await until(
      `${text} is not to be read in ${where}`,
      () => this.reads(where),
      (all) => text.test(all),
    );
  }
  async seesNo(text: RegExp, where = 'body'): Promise<void> {
    await until(
      `${text} is still there in ${where}`,
      () => this.reads(where),
      (all) => !text.test(all),
    );
  }
  reads(where: string): Promise<string> {
    return this.ask(textIn, where);
  }
}

/** Tab, arrows, Enter and letters: after every key the keyboard is somewhere, and it can be seen where. */
export class KeyboardReader extends Reader {
  async press(keys: string): Promise<DerivedView> {
    await this.engine.press(keys);
    // Where Tab leads is known at once; what another key does, once it is painted.
    if (!keys.endsWith('Tab')) await this.ask(painted, undefined);
    const at = await this.ask(look, 'focus' as const);
    if (!at) throw new Error(`after ${keys} the keyboard is nowhere`);
    if (!at.marked)
      throw new Error(`after ${keys} it cannot be seen that the keyboard is on ${at.role} ${at.name}`);
    return at;
  }

  /** Goes on until the keyboard is there. */
  async goTo(name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    const past: string[] = [];
    while (past.length < 150) {
      const at = await this.press(key);
      if (name.test(at.name)) return;
      past.push(at.name);
    }
    throw new Error(`the keyboard does not come to ${name}, but to: ${past.join(' | ')}`);
  }
  async choose(name: RegExp): Promise<void> {
    await this.goTo(name);
    await this.press('Enter');
  }

  /** Waits until the keyboard has been put there. */
  async isOn(role: string, name: RegExp): Promise<void> {
    await until(
      `the keyboard is not on ${role} ${name}`,
      () => this.ask(look, 'focus' as const),
      (at) => at?.role === role && name.test(at.name) && at.marked,
    );
  }

  async opens(name: string): Promise<void> {
    await this.press('Control+k');
    await this.engine.type(name);
    await this.sees(new RegExp(name, 'i'), '[role=option][aria-selected=true]');
    await this.press('Enter');
    await this.isOn('heading', new RegExp(`^${name}$`));
    // What can be done with a record comes right after the paint of what it says.
    await this.sees(/Bewaar/, '.record .actions');
  }
}

/** Fingers on a phone: after every tap nothing is wider than the screen, and nothing that can be pressed is low. */
export class TouchReader extends Reader {
  /** Scrolls until it can be pressed, and tells where. The page has to know of the scrolling before a finger comes. */
  async bring(role: string, name: RegExp): Promise<Point> {
    const found = await until(
      `there is no ${role} ${name} that can be tapped`,
      () => this.engine.ask(look, { role, name: name.source }),
      (each) => each?.clear === true,
    );
    if (!found) throw new Error(`there is no ${role} ${name}`);
    await this.ask(painted, undefined);
    return found.at;
  }
  async tap(role: string, name: RegExp): Promise<void> {
    await this.tapAt(await this.bring(role, name));
  }
  async tapAt(at: Point): Promise<void> {
    await this.engine.touch([at]);
    await this.fits();
  }
  async fits(): Promise<void> {
    await this.ask(painted, undefined);
    // A page that has just come in the place of another has no width yet.
    const width = await until(
      'the page has no width',
      () => this.ask(() => document.documentElement.scrollWidth, undefined),
      (found) => found > 0,
    );
    if (width !== PHONE.width) throw new Error(`the page is ${width} wide`);
    const low = await this.ask(lowTargets, undefined);
    if (low.length > 0) throw new Error(`too low to be pressed: ${low.join(' | ')}`);
  }
}
