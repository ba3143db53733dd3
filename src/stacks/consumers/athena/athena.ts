import { encryptingKey } from "../../../resolve/settings/encrypting-key";
import type { Consumer } from "../consumer";
import { addQueryResources } from "./add-query-resources";
import { addResultsPlace } from "./results-place";

/** Makes the log bucket of a target a table that Athena can query. */
export const athena: Consumer = {
  add(scope, { logBucket, key }) {
    const { settings, target } = scope.content;
    const wanted = settings.consumers.athena;
    const { s3 } = settings;
    if (wanted === undefined || s3 === undefined || logBucket === undefined) return {};
    const encryption = encryptingKey(s3) ?? { kind: "service-key" };
    const results = addResultsPlace(scope, wanted.results, encryption, key);
    const logs = {
      bucket: logBucket.name,
      prefix: s3.prefix,
      accounts: target.account,
      regions: target.region,
    };
    return { outputs: addQueryResources(scope, wanted, logs, results) };
  },
};
