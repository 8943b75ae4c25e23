/** The part of the package that we use; it has no types of its own. */
declare module "hyphen/hyphen.js" {
  /** Makes a function that marks with soft hyphens where words may be parted. */
  export default function hyphenatorOf(patterns: unknown): (text: string) => string;
}
