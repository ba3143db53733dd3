import { optionalText } from "../templates/optional-text";
import { present, type Present } from "../present";
import { parseTemplate, type Template } from "../templates/template";

/** A Lambda function as its policy knows it: a version or alias stands apart. */
export interface FunctionName<Text> {
  readonly functionArn: Text;
  readonly qualifier?: Text;
}

/** Reads the ARN of a function. Its seventh part is the name, an eighth one a version or alias. */
export function readFunctionName(written: string): Present<FunctionName<Template>> {
  const [, functionArn = written, qualifier] =
    /^((?:[^:]*:){6}[^:]+)(?::(.+))?$/s.exec(written) ?? [];
  return present({
    functionArn: parseTemplate(functionArn),
    qualifier: optionalText(qualifier),
  });
}
