/** Letters beyond ASCII as an address has them: three or more signs for each byte of UTF-8 (RFC 3986, section 2.1). */
const encoded = /(?:%[89A-F][0-9A-F])+/gi;
const letters = /^[\p{L}\p{M}\p{N}]+$/u;

/**
 * An address with the letters of its language in place of their codes, as browsers show it (RFC 3987): a path in Thai
 * or Arabic fills a quarter of a page otherwise. What is no letter keeps its code.
 */
export function readableAddress(address: string): string {
  return address.replace(encoded, (codes) => {
    const text = decoded(codes);
    return text !== null && letters.test(text) ? text : codes;
  });
}

/** Null where the bytes are no UTF-8. */
function decoded(codes: string): string | null {
  try {
    return decodeURIComponent(codes);
  } catch {
    return null;
  }
}
