import { parseTemplate, type TextTemplate } from "./template";

/** An empty text is an absent one: emptiness decides about resources, so it may not hide in a hole. */
export function optionalText(text: string | undefined): TextTemplate | undefined {
  return text === undefined || text === "" ? undefined : parseTemplate(text);
}
