/**
 * What pieces of a file were lately, by their text. An open quote swallows what follows it until it is closed: what
 * then comes back is what it was.
 */
export class RecentTexts<T> {
  /** How much text is kept, in UTF-16 units. */
  limit = 0;
  private readonly byText = new Map<string, T[]>();
  private length = 0;

  take(text: string, isFree: (one: T) => boolean): T | undefined {
    return this.byText.get(text)?.find(isFree);
  }

  keep(text: string, one: T): void {
    const same = this.byText.get(text) ?? [];
    if (same.includes(one)) return;
    if (same.length === 0) this.length += text.length;
    this.byText.set(text, [...same, one]);
    for (const oldest of this.byText.keys()) {
      if (this.length <= this.limit) break;
      this.byText.delete(oldest);
      this.length -= oldest.length;
    }
  }
}
