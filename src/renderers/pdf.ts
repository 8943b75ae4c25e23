import type { Renderer } from "./renderer.ts";

/** The printed edition: PDF/UA-1 and PDF/A-2a. */
export const pdf: Renderer = {
  name: "pdf",
  description: "the page: tagged PDF (PDF/UA-1, PDF/A-2a)",
  mediaType: "application/pdf",
  medium: "print",
  render: async (edition) => {
    const { bytes, pages } = await edition.print();
    return { bytes, facts: { pages } };
  },
};
