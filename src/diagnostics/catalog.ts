/** How grave a problem is: an error fails the article, a warning only where warnings are to, and an info nothing. */
export type Severity = "error" | "warning" | "info";

interface Entry {
  readonly severity: Severity;
  /** What to do, in one line. */
  readonly help: string;
}

/**
 * Every problem that Readout can report, by area. An error fails the article (exit code 1); a
 * warning fails it only under --fail-if-warnings.
 */
export const catalog = {
  "input/missing": {
    severity: "error",
    help: "Check the path; quote patterns so that the shell leaves them alone.",
  },
  "input/passed-over": {
    severity: "info",
    help: "Name a file outright to have it read whatever its ending is; mend or remove the links.",
  },
  "input/empty": {
    severity: "error",
    help: "Give an article with a headline and at least one paragraph.",
  },
  "input/binary": {
    severity: "error",
    help: "Export the article as plain text (UTF-8) and convert that.",
  },
  "input/too-large": { severity: "error", help: "Split the file into one article each." },
  "input/too-complex": {
    severity: "error",
    help: "Give the article alone, in simpler markup or as plain text.",
  },
  "input/unreadable": { severity: "error", help: "Check the file's permissions." },
  "input/bad-encoding": {
    severity: "warning",
    help: "Save the file as UTF-8; each bad byte shows as U+FFFD.",
  },
  "input/control-character": {
    severity: "warning",
    help: "Remove the character; it has been left out.",
  },
  "input/headline-only": {
    severity: "warning",
    help: "Add the body of the article, if it has one.",
  },
  "input/no-headline": {
    severity: "warning",
    help: "Put the headline in a line of its own before the article.",
  },
  "input/left-out": {
    severity: "info",
    help: "It is neither printed nor read out. If readers need it, word it as a sentence of the article.",
  },
  "input/encoding": {
    severity: "info",
    help: "If letters look wrong, save the file as UTF-8.",
  },
  "input/bad-marker": {
    severity: "warning",
    help: "Write [[translated]], [[translated: ru]], [[translated: ru by Harbour News]] or [[not translated]].",
  },
  "input/language": {
    severity: "info",
    help: "Give the article's language with --lang.",
  },
  "input/english-variety": {
    severity: "info",
    help: "Give the article's language with --lang, or declare it in the article.",
  },
  "input/language-declared": {
    severity: "warning",
    help: "The words have been believed; give --lang if they are wrong, or mend the `lang` of the document.",
  },
  "input/no-article": {
    severity: "error",
    help: "Give the page of one article; if this is one, save its text as HTML or Markdown of its own.",
  },
  "input/misnamed": {
    severity: "error",
    help: "If it holds plain text, give --from text; otherwise have the file sent again.",
  },
  "input/needs-script": {
    severity: "error",
    help: "Open the page in a browser, save it when it shows the article, and convert what was saved.",
  },
  "input/script-data": {
    severity: "info",
    help: "Compare it with the page as a browser shows it; pictures may be missing.",
  },
  "input/live-blog": {
    severity: "warning",
    help: "Its entries are newest first; a summary of the day reads better.",
  },
  "input/part-only": {
    severity: "warning",
    help: "Save the page as a browser shows it to a subscriber, and convert what was saved.",
  },
  "input/front-matter": {
    severity: "warning",
    help: "Correct it; the text has been read without it.",
  },
  "input/markup": {
    severity: "warning",
    help: "Export the article as plain text, without tags or fields.",
  },
  "input/unknown-format": {
    severity: "error",
    help: "`readout formats` lists what can be read; --from names the reader, where the file is of its format.",
  },
  "input/summary-only": {
    severity: "warning",
    help: "The feed gives no more; convert the article's own page or file to have it whole.",
  },
  "input/no-body": {
    severity: "error",
    help: "Convert the item that has the text; this one has none of its own.",
  },
  "input/attachment": {
    severity: "info",
    help: "If the story is the message, save the attachment elsewhere and send the message without it.",
  },
  "input/embargo-unclear": {
    severity: "warning",
    help: "Write the time with its zone, such as 2026-03-14T18:00:00Z.",
  },
  "input/embargoed": {
    severity: "error",
    help: "Wait until then, or give --allow-embargoed if you may read it before.",
  },
  "input/withdrawn": {
    severity: "error",
    help: "Do not publish it. --allow-embargoed converts it all the same.",
  },
  "input/metadata": {
    severity: "warning",
    help: "Correct the value in the file; it was not used.",
  },
  "archive/damaged": {
    severity: "error",
    help: "Have the file sent again, or open and save it in the program that made it.",
  },
  "archive/refused": {
    severity: "error",
    help: "No document needs this. If you trust it, save its text with a word processor and convert that.",
  },
  "xml/malformed": {
    severity: "error",
    help: "Correct the XML here, or have the file sent again; part of the article may be missing.",
  },
  "xml/unsound": {
    severity: "warning",
    help: "The file was read all the same; tell whoever makes it.",
  },
  "xml/refused": {
    severity: "error",
    help: "No news format needs this; have the file made without it.",
  },
  "json/malformed": {
    severity: "error",
    help: "Correct the JSON here, or have the file sent again; part of the article may be missing.",
  },
  "json/unsound": {
    severity: "warning",
    help: "The file was read all the same; tell whoever makes it.",
  },
  "json/refused": {
    severity: "error",
    help: "No news format needs this; have the file made without it.",
  },
  "print/code-too-long": {
    severity: "warning",
    help: "Give a shorter address; the link itself stands on the page.",
  },
  "pack/empty": { severity: "error", help: "Name the articles that the pack is to hold." },
  "pack/incomplete": {
    severity: "error",
    help: "Mend them, or give --keep-going for a pack of the rest that lists what is missing.",
  },
  "pack/left-out": {
    severity: "warning",
    help: "The colophon of the pack lists it as missing.",
  },
  "pack/duplicate": {
    severity: "warning",
    help: "It stands in the pack once. Leave one of the files out.",
  },
  "internal/broken": {
    severity: "error",
    help: "This is a fault of Readout's own. Please report it with the article; the others are done.",
  },
  "receipt/print-gap": {
    severity: "error",
    help: "Nothing was written for this article. Please report it with the article: the page must hold every sentence once.",
  },
  "receipt/speech-gap": {
    severity: "error",
    help: "Nothing was written for this article. Try another --engine or --voice; the narration must hold every sentence once.",
  },
  "receipt/no-label": {
    severity: "warning",
    help: "Give quote[translation=stated]::before (carried, declared) a `content` again in your style sheet.",
  },
  "speech/failed": {
    severity: "error",
    help: "Nothing was written for this article. Try another --engine or --voice.",
  },
  "output/collision": {
    severity: "error",
    help: "Give one of them another name, or convert them into different directories with --out.",
  },
  "output/overwritten": {
    severity: "warning",
    help: "If they were somebody's own, take them from a backup; convert into a folder of its own with --out.",
  },
  "output/left-over": {
    severity: "warning",
    help: "Convert to those formats again, or remove the files: they may not match the new ones.",
  },
  "output/removed": {
    severity: "info",
    help: "Convert to those formats again, if you need them.",
  },
  "output/stale": {
    severity: "warning",
    help: "Convert with --prune to remove them, or put the article back.",
  },
  "output/pruned": {
    severity: "info",
    help: "Put the article back and convert it, if this was wrong.",
  },
  "manifest/unreadable": {
    severity: "warning",
    help: "Everything is converted again, and a new manifest written in its place.",
  },
  "output/not-written": {
    severity: "error",
    help: "Check that the directory can be written to and has room.",
  },
  "output/unavailable": {
    severity: "error",
    help: "`readout formats` says which formats need another program.",
  },
  "output/not-encoded": {
    severity: "error",
    help: "Nothing was written for this article. Update FFmpeg, or take another format.",
  },
  "style/bad-sound": {
    severity: "warning",
    help: "Give a short WAV file; its path starts at the style sheet. The narration goes on without it.",
  },
  "queue/not-installed": {
    severity: "error",
    help: "Install them: npm install bullmq ioredis.",
  },
  "queue/unreachable": {
    severity: "error",
    help: "Start it (redis-server --appendonly yes --maxmemory-policy noeviction), or give its address in READOUT_QUEUE.",
  },
  "queue/unlike": {
    severity: "error",
    help: "Let the same version of Readout submit and work.",
  },
  "queue/lost": {
    severity: "error",
    help: "Submit it again; what is done already is not done twice.",
  },
  "queue/broke-off": {
    severity: "error",
    help: "Convert it alone to see why; `readout queue retry` sends it again.",
  },
  "queue/canceled": {
    severity: "error",
    help: "`readout queue retry` or another `readout submit` sends it again.",
  },
  "store/unusable": {
    severity: "error",
    help: "Give AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_REGION, and AWS_ENDPOINT_URL for a store other than Amazon's.",
  },
  "options/unknown-format": { severity: "error", help: "`readout formats` lists the formats." },
  "options/unknown-reader": { severity: "error", help: "`readout formats` lists the readers." },
  "options/unknown-engine": { severity: "error", help: "`readout engines` lists the engines." },
  "options/unknown-dialect": { severity: "error", help: "`readout formats` lists the dialects." },
  "config/missing": { severity: "error", help: "Check the path that --config names." },
  "config/unreadable": { severity: "error", help: "Check the file's permissions." },
  "config/syntax": {
    severity: "error",
    help: "Correct the file here; --no-config goes without it.",
  },
  "config/several": { severity: "error", help: "Keep one of them, or name one with --config." },
  "config/unknown-key": {
    severity: "error",
    help: "`readout config --schema` has every key; `readout help convert` says what they do.",
  },
  "config/bad-value": {
    severity: "error",
    help: "`readout config --schema` says what each key takes.",
  },
  "ssml/not-taken": {
    severity: "info",
    help: "Give the quotes a voice of their own, with --voice quote=name.",
  },
  "options/unknown-style": {
    severity: "error",
    help: "Give the path of a CSS file, or the name of a sheet in styles/.",
  },
  "options/bad-value": {
    severity: "error",
    help: "`readout help <command>` says what its options take.",
  },
  "options/bad-usage": {
    severity: "error",
    help: "`readout --help` shows every command.",
  },
  "options/unknown-quote": { severity: "error", help: "`readout inspect` shows the quotes." },
  "options/bad-voice": { severity: "error", help: "`readout voices` lists the voices." },
  "options/bad-cover": { severity: "error", help: "Give --cover a PNG or JPEG file." },
  "listen/no-player": {
    severity: "error",
    help: "Install ffplay or mpv, or convert with -t mp3 and open the file.",
  },
  "listen/not-played": {
    severity: "error",
    help: "Check the sound of this machine, or take another --player; `readout convert -t mp3` writes a file.",
  },
  "speech/unused-role": {
    severity: "warning",
    help: "The roles of the house style are narrator, quote and label; check the spelling.",
  },
  "speech/unavailable": {
    severity: "error",
    help: "`readout engines` says what is here and how to get the others.",
  },
  "speech/not-spoken": {
    severity: "error",
    help: "Try another --engine or --voice, or spell it otherwise in your lexicon.",
  },
  "speech/cost": {
    severity: "info",
    help: "What the cache holds costs nothing again; --max-cost sets a limit.",
  },
  "speech/too-costly": {
    severity: "error",
    help: "Nothing was sent. Convert fewer articles at a time, or raise --max-cost.",
  },
  "speech/cache-not-written": {
    severity: "warning",
    help: "Name a folder that can be written with --cache, or give --no-cache.",
  },
  "speech/no-voice": {
    severity: "warning",
    help: "`readout voices` lists the voices; give the role one with --voice role=voice.",
  },
  "speech/no-language": {
    severity: "warning",
    help: "Give a voice that reads it with --voice, or an engine that has one with --engine.",
  },
  "speech/no-phoneme": {
    severity: "warning",
    help: "Use another IPA symbol in your lexicon, or an <alias> in place of the phonemes.",
  },
  "speech/respelled": {
    severity: "warning",
    help: "Give the word an alias in your lexicon, or take an engine that knows more letters.",
  },
  "speech/no-pitch": {
    severity: "info",
    help: "Tell the voices apart with --voice; only the espeak engine changes their pitch.",
  },
  "print/no-glyph": {
    severity: "warning",
    help: "Add an @font-face that has the character to your style sheet; the page names it in its place.",
  },
  "print/font-unreadable": {
    severity: "warning",
    help: "Give a static .ttf or .otf file as the `src` of the @font-face (no woff2, no variable font).",
  },
  "print/font-not-embeddable": {
    severity: "error",
    help: "Take another font: a PDF that is to look and read the same everywhere must hold its fonts.",
  },
  "print/no-font": {
    severity: "error",
    help: "Check the @font-face rules of your style sheets.",
  },
  "print/image-unreadable": {
    severity: "warning",
    help: "Give a PNG or JPEG file beside the article, or --fetch for one of the web; its caption and description are printed.",
  },
  "print/image-without-profile": {
    severity: "warning",
    help: "Save it as RGB, or in CMYK with its colour profile embedded; its caption and description are printed.",
  },
  "print/image-not-fetched": {
    severity: "warning",
    help: "Check the address, or save the picture beside the article and name its file; its caption and description are printed.",
  },
  "print/no-alternative": {
    severity: "warning",
    help: "Describe the picture for those who do not see it; until then its caption stands for it.",
  },
  "print/not-accessible": {
    severity: "warning",
    help: "The page can be read, but the file does not call itself PDF/UA. Please report it with the article and the style sheet.",
  },
  "print/table-too-wide": {
    severity: "warning",
    help: "Take columns out, shorten its longest words, or give tables a smaller font-size in your style sheet.",
  },
  "print/page-too-small": {
    severity: "error",
    help: "Make the page larger, or its margins and the text smaller, in your style sheet.",
  },
  "narration/nothing-to-say": {
    severity: "warning",
    help: "Check the input, and `speak` and `display` in the @media speech rules of your style sheets.",
  },
  "style/missing": {
    severity: "error",
    help: "Give the path of a CSS file, or the name of a sheet in styles/.",
  },
  "style/unreadable": {
    severity: "error",
    help: "Check that the file is a style sheet.",
  },
  "style/syntax": {
    severity: "warning",
    help: "A rule is `selector { property: value; }`; what was not understood is left out.",
  },
  "style/unknown-at-rule": {
    severity: "warning",
    help: "Use @media print, @media speech, @page, @font-face or @import; the rule is left out.",
  },
  "style/unknown-element": {
    severity: "warning",
    help: "Name an element of the article; the selector is left out.",
  },
  "style/unknown-attribute": {
    severity: "warning",
    help: "Name an attribute of the element; the selector is left out.",
  },
  "style/selector": {
    severity: "warning",
    help: "Select by element, attribute or place; the selector is left out.",
  },
  "style/unknown-property": {
    severity: "warning",
    help: "The declaration is left out.",
  },
  "style/bad-value": {
    severity: "warning",
    help: "The declaration is left out.",
  },
  "style/unknown-variable": {
    severity: "warning",
    help: "Set the variable in a rule for `article`; the declaration is left out.",
  },
  "style/unknown-family": {
    severity: "warning",
    help: "Declare the family with @font-face.",
  },
  "style/low-contrast": {
    severity: "warning",
    help: "Choose #767676 or darker: text needs 4.5 to 1.",
  },
  "style/no-effect": {
    severity: "warning",
    help: "Move it to where it has an effect, or remove it.",
  },
  "style/media": {
    severity: "warning",
    help: "Write @media print, @media speech or @media all.",
  },
  "style/import": {
    severity: "warning",
    help: 'Import sheets from the same folder, in the first lines, as in `@import "house.css";`.',
  },
  "style/font-face": {
    severity: "warning",
    help: 'Name the family and one font file: src: url("npm:package/file.ttf").',
  },
  "style/more": {
    severity: "warning",
    help: "Correct those above first.",
  },
  "lexicon/missing": { severity: "error", help: "Check the path of the lexicon file." },
  "lexicon/too-large": { severity: "error", help: "Keep the entries that your articles need." },
  "lexicon/malformed": {
    severity: "error",
    help: "Correct the XML; the entries before this place are used.",
  },
  "lexicon/not-pls": {
    severity: "error",
    help: 'Give a PLS 1.0 file: <lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon">.',
  },
  "lexicon/no-language": {
    severity: "error",
    help: 'Add xml:lang to <lexicon>, such as xml:lang="en".',
  },
  "lexicon/unknown-alphabet": {
    severity: "warning",
    help: 'Write the phonemes in IPA, with alphabet="ipa".',
  },
  "lexicon/not-ipa": {
    severity: "warning",
    help: "Write the phonemes in IPA, such as ʃiː; X-SAMPA and respelling are not understood.",
  },
  "lexicon/incomplete": {
    severity: "warning",
    help: "Give each lexeme a grapheme and a phoneme or an alias.",
  },
  "lexicon/role": {
    severity: "warning",
    help: "A word has one pronunciation everywhere: that of the entry without a role, else of the first. Leave out the others.",
  },
  "review/unreadable": {
    severity: "error",
    help: "Check the file's permissions, or move it away to convert without it.",
  },
  "review/too-large": {
    severity: "error",
    help: "Keep the quotes whose readings you correct; the others need no entry.",
  },
  "review/bad-yaml": {
    severity: "error",
    help: "Correct the YAML here; until then the article is not converted.",
  },
  "review/unknown-key": {
    severity: "error",
    help: "Correct the key, or put what you want to remember under note.",
  },
  "review/bad-value": { severity: "error", help: "The head of the file says what is allowed." },
  "review/stale": {
    severity: "warning",
    help: "Correct the words as the article now has them, or delete the entry.",
  },
  "annotate/marks-only": {
    severity: "info",
    help: "Check the speakers and translation labels by hand, with a review file.",
  },
  "annotate/nothing-declared": {
    severity: "warning",
    help: "Write the marker right after the closing quotation mark of the quote it means.",
  },
  "annotate/unclear-scope": {
    severity: "warning",
    help: "Say which: `[[translated]]` after a quote, or `translation: declared` in a review file.",
  },
} as const satisfies Record<`${string}/${string}`, Entry>;

/** `area/what`. */
export type Code = keyof typeof catalog;
