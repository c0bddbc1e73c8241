/** Collects the text of a string item, `<si>` or `<is>`: its runs joined, its phonetic runs left out. */
export class RichText {
  #text = "";
  #isInText = false;
  #isPhonetic = false;

  open(name: string): void {
    if (name === "t") this.#isInText = !this.#isPhonetic;
    else if (name === "rPh") this.#isPhonetic = true;
  }

  add(text: string): void {
    if (this.#isInText) this.#text += text;
  }

  close(name: string): void {
    if (name === "t") this.#isInText = false;
    else if (name === "rPh") this.#isPhonetic = false;
  }

  /** The text so far; the next item begins. */
  take(): string {
    const text = this.#text;
    this.#text = "";
    return text;
  }
}
