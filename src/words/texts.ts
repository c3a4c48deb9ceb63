import { formatsFor, type Formats } from './formats.ts';
import type { Language } from './language.ts';
import type { LanguagePack, PartName, Parts, Words } from './language-pack.ts';

/**
 * The texts of the interface in the language of the page: the words of the first screen, and the parts that
 * have loaded.
 */
export class Texts {
  readonly #pack: LanguagePack;
  readonly #loaded: { -readonly [Name in PartName]?: Parts[Name] } = {};
  #formats: Formats | undefined;

  constructor(pack: LanguagePack) {
    this.#pack = pack;
  }

  get language(): Language {
    return this.#pack.language;
  }
  get locale(): string {
    return this.#pack.locale;
  }
  /** The words of the first screen. */
  get words(): Words {
    return this.#pack.first;
  }
  /** Created on first use, because the first screen does not need them. */
  get formats(): Formats {
    return (this.#formats ??= formatsFor(this.locale));
  }

  /** Loads a part of the words. @throws when it cannot be loaded; the next call tries again */
  async load<Name extends PartName>(name: Name): Promise<Parts[Name]> {
    return (this.#loaded[name] ??= await this.#pack.parts[name]());
  }
  /**
   * A part that has loaded.
   * @throws when it has not
   */
  part<Name extends PartName>(name: Name): Parts[Name] {
    const part = this.#loaded[name];
    if (!part) throw new Error(`the words of "${name}" are used before they are loaded`);
    return part;
  }
  /** Loads a module together with the parts of the words that it uses, in parallel. */
  async with<Module>(module: Promise<Module>, ...names: readonly PartName[]): Promise<Module> {
    const [loaded] = await Promise.all([module, ...names.map((name) => this.load(name))]);
    return loaded;
  }
}
