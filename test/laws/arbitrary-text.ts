import fc from "fast-check";

const placeholder = fc.constantFrom(
  "{account}",
  "{region}",
  "{name}",
  "{partition}",
  "{accountName}",
);

const plainPiece = fc.constantFrom(
  "acme",
  "9",
  "10",
  "-",
  "/",
  ":",
  " ",
  "*",
  '"',
  "\\",
  "\\n",
  "\n",
  "\t",
  "<&>",
  "$",
  "%",
  "é",
  "\u2028",
  "\u{1F600}",
  "{{x}}",
  "}",
);

/** Text with placeholders and without anything that Terraform would evaluate; not empty for any account. */
export const plainText: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 3, arbitrary: plainPiece }, { weight: 1, arbitrary: placeholder }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((pieces) => pieces.join(""))
  .filter((text) => !/[$%]\{/.test(text) && text.replaceAll("{accountName}", "") !== "");

/** The name of an account that forms nothing new with the text around it. */
export const plainName: fc.Arbitrary<string> = fc.constantFrom(
  "payments",
  "9",
  'a "b" \\',
  "é\u{1F600}",
);

const nastyPiece = fc.constantFrom(
  "${",
  "%{",
  "$${",
  "%%{",
  "$$${",
  "$",
  "%",
  "}",
  '${file("/etc/passwd")}',
  "${aws_s3_bucket.logs.arn}",
  "${var.assume_role_arn}",
  "%{ for x in [1] }",
  "${TfToken[TOKEN.0]}",
  "TfToken[TOKEN.1]",
  "#{Token[TOKEN.2]}",
  '"',
  "'",
  "\\",
  '\\"',
  "\\u0041",
  "\n",
  "\r\n",
  "\t",
  "\b",
  "\uE000",
  "\uE0003\uE001",
  "+0+",
  "+1+",
  "~~~~~~~~~~~~hole~1~~~~~~~~~~~~",
  "\u2028",
  "\u{1F600}",
  "é",
  '{"a": "b"}',
  "[1, 2]",
  "]",
  "null",
  "<&>",
  "__proto__",
  "//",
);

/** Text that something between the spec and AWS could take for its own. No placeholders, so that it stays itself. */
export const nastyText: fc.Arbitrary<string> = fc
  .array(nastyPiece, { minLength: 1, maxLength: 4 })
  .map((pieces) => pieces.join(""))
  .filter((text) => !/(?<![$%])\{[A-Za-z]/.test(text));
