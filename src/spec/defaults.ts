/** What a spec means where it says nothing. The schema states the same for readers; a test holds both together. */
export const defaults = {
  terraform: {
    requiredVersion: ">= 1.5.0",
    awsProvider: ">= 5.100.0, < 7.0.0",
    localStatePath: "../../../terraform.{account}-{region}.tfstate",
  },
  deletionProtection: true,
  roles: { path: "/" },
  s3: {
    bucket: "{name}-{account}-{region}",
    prefix: "",
    largeDataPrefix: "large-data",
    expireAfterDays: 365,
    noncurrentExpireAfterDays: 30,
    versioning: true,
    forceDestroy: false,
  },
  archive: {
    bucket: "{name}-archive",
  },
  cloudwatch: {
    logGroup: "/aws/bedrock/{name}",
    retentionDays: 365,
    logGroupClass: "STANDARD",
    roleName: "{name}-{region}-delivery",
  },
  athena: {
    workgroup: "{name}",
    resultsBucket: "{name}-athena-{account}-{region}",
    namedQueries: true,
  },
  logsInsights: { savedQueries: true },
  metrics: { errorRatePercent: 5, silentAfterHours: 24, dashboard: true },
  openSearch: { index: "bedrock-invocations" },
  panther: {
    transport: "s3",
    roleSuffix: "{name}-{region}",
    notifications: "panther-managed",
    registered: false,
    sources: false,
    sourceName: "br-{account}-{region}",
    silentAfterHours: 24,
    archive: true,
    ofArchive: { roleSuffix: "{name}-archive", sourceName: "{name}-archive" },
    stream: { bucket: "{name}-panther-{account}-{region}", expireAfterDays: 7 },
  },
  wave: 1,
} as const;
