import type { FontFace, PrintStyle } from "../../style/style.ts";

/** What a piece of text asks of its typeface. */
export type FontRequest = Pick<PrintStyle, "fontFamily" | "fontWeight" | "fontStyle">;

/** One line that tells two requests apart. */
export function keyOfRequest(request: FontRequest): string {
  return `${request.fontFamily.join(",")}/${request.fontWeight}/${request.fontStyle}`;
}

/**
 * The faces to try for a request, best first: of each family in order of preference the nearest
 * weight and slant, then any other face there is, so that a character is shown in the wrong face
 * rather than not at all.
 */
export function facesFor(request: FontRequest, faces: readonly FontFace[]): readonly FontFace[] {
  const preferred = request.fontFamily.flatMap((family) => nearestOf(family, request, faces));
  const families = new Set(faces.map((face) => face.family));
  for (const family of request.fontFamily) families.delete(family);
  const others = [...families].flatMap((family) => nearestOf(family, request, faces));
  return [...preferred, ...others];
}

/** Whether an `@font-face` is meant for a character (`unicode-range`). */
export function isMeantFor(face: FontFace, codePoint: number): boolean {
  if (face.unicodeRange === null) return true;
  return face.unicodeRange.some(([first, end]) => first <= codePoint && codePoint < end);
}

/** The best face of a family; several where the family is cut up by `unicode-range`. */
function nearestOf(
  family: string,
  request: FontRequest,
  faces: readonly FontFace[],
): readonly FontFace[] {
  const members = faces.filter((face) => face.family === family);
  const distances = members.map((face) => distance(face, request));
  const least = Math.min(...distances);
  return members.filter((_, index) => distances[index] === least);
}

/** A wrong slant counts more than any weight; bold text prefers bolder faces, light text lighter (CSS Fonts 4 §5.2). */
function distance(face: FontFace, request: FontRequest): number {
  const slant = face.style === request.fontStyle ? 0 : 10_000;
  const difference = face.weight - request.fontWeight;
  const wrongSide = request.fontWeight > 500 ? difference < 0 : difference > 0;
  return slant + Math.abs(difference) + (wrongSide ? 1_000 : 0);
}
