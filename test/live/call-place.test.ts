import { absent, found } from "../../src/live/aws/answer";
import { ask } from "../../src/live/sdk/call-place";
import { createCaller, requireCaller } from "../../src/live/sdk/caller";

const credentials = { accessKeyId: "ASIAQWERTYUIOP234567", secretAccessKey: "secret/".repeat(6) };
const caller = createCaller(credentials);

function place() {
  return { caller, signal: new AbortController().signal };
}

it("each question has retries of its own, so that one that is throttled costs no other", async () => {
  const retries: unknown[] = [];
  for (let count = 0; count < 2; count += 1) {
    await ask(place(), () => {
      retries.push(requireCaller().retries);
      return Promise.resolve(absent);
    });
  }
  expect(retries[0]).not.toBe(retries[1]);
});

it("an answer comes without the caller's secrets, and is otherwise the same", async () => {
  const date = new Date(0);
  const { secretAccessKey: secret } = credentials;
  const value = { name: `a ${secret} b`, list: [secret, 7, null, true], date };
  expect(await ask(place(), () => Promise.resolve(found(value)))).toStrictEqual(
    found({ name: "a *** b", list: ["***", 7, null, true], date }),
  );
});
