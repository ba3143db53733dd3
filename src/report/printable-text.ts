/**
 * What a terminal could take for a command, or for another direction of writing, stands as a visible character.
 *
 * Text of a spec reaches terminals and logs through messages and code frames. One UTF-16 unit stays one, so that
 * columns stay right; a tab becomes a space.
 */
export function printableText(text: string): string {
  return text.replaceAll("\t", " ").replaceAll(unprintable, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(controlPictures + code);
    return "\ufffd";
  });
}

/** Unicode draws the control characters from U+0000 on in a block of their own. */
const controlPictures = 0x2400;

const unprintable = /[\p{Cc}\p{Surrogate}\p{Bidi_Control}\u2028\u2029]/gu;
