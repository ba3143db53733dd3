// As much of AWS as a status asks, answered after a while: roles to assume, and one logging configuration for all.
import { createServer } from "node:http";

const delay = Number(process.argv[2]);
const configuration = {
  loggingConfig: {
    s3Config: { bucketName: "acme-bedrock-logs", keyPrefix: "" },
    textDataDeliveryEnabled: true,
    imageDataDeliveryEnabled: true,
    embeddingDataDeliveryEnabled: true,
    videoDataDeliveryEnabled: true,
  },
};

const server = createServer(async (incoming, outgoing) => {
  const parts = [];
  for await (const part of incoming) parts.push(part);
  const account = /iam::(\d{12}):/.exec(decodeURIComponent(Buffer.concat(parts).toString()))?.[1];
  setTimeout(() => {
    outgoing.setHeader("content-type", account === undefined ? "application/json" : "text/xml");
    outgoing.end(account === undefined ? JSON.stringify(configuration) : session(account));
  }, delay);
});
server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => console.log(server.address().port));

function session(account) {
  return `<AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult>
<Credentials><AccessKeyId>ASIA${account}</AccessKeyId><SecretAccessKey>secret</SecretAccessKey>
<SessionToken>token</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration></Credentials>
<AssumedRoleUser><AssumedRoleId>A:b</AssumedRoleId><Arn>arn:aws:sts::${account}:assumed-role/audit/b</Arn></AssumedRoleUser>
</AssumeRoleResult></AssumeRoleResponse>`;
}
