const types: Readonly<Record<string, string>> = {
  string: "VARCHAR",
  bigint: "BIGINT",
  double: "DOUBLE",
  "map<string,string>": "MAP(VARCHAR, VARCHAR)",
};

/** The type of DuckDB for one of Hive; it throws where the type is none that the tests know. */
export function duckdbType(hiveType: string): string {
  const known = types[hiveType];
  if (known !== undefined) return known;
  const members = /^struct<(.+)>$/.exec(hiveType)?.[1];
  if (members === undefined)
    throw new Error(`"${hiveType}" is no type of Hive that is known here.`);
  const fields = members.split(/,(?![^<]*>)/).map((member) => {
    const colon = member.indexOf(":");
    return `"${member.slice(0, colon)}" ${duckdbType(member.slice(colon + 1))}`;
  });
  return `STRUCT(${fields.join(", ")})`;
}
