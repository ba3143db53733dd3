const date = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
const time = "([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?";
const offset = "([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9])";

/** A time as Bedrock writes it: https://datatracker.ietf.org/doc/html/rfc3339#section-5.6 */
export const rfc3339Form = {
  pattern: `^${date}[Tt]${time}${offset}$`,
  description: "a time such as 2026-04-19T13:28:51Z (RFC 3339)",
} as const;

/** A time as Panther takes it: RFC 3339, or what it makes of that, as in the tests of its rules. */
export const pantherTimeForm = {
  pattern: `^${date}([Tt]${time}${offset}| ${time})$`,
  description: `${rfc3339Form.description}, or Panther's own 2026-04-19 13:28:51.000000000`,
} as const;
