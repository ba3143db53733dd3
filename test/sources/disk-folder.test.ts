import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { createDiskFolder, readNamedFile } from "../../src/sources/disk-folder";
import type { ReadBytes, ReadFailure } from "../../src/sources/source-folder";
import { makeTemporaryFolder } from "../examples/temporary-folder";

/** A folder `specs` with files beside and below it. */
function makeFolders(): string {
  const root = makeTemporaryFolder();
  mkdirSync(join(root, "specs/inventories"), { recursive: true });
  writeFileSync(join(root, "secret.json"), "secret");
  writeFileSync(join(root, "specs/bedtrail.yaml"), "name: x");
  writeFileSync(join(root, "specs/inventories/accounts.json"), "[]");
  return root;
}

function summary(result: ReadBytes | ReadFailure): string {
  return result.kind === "bytes" ? result.bytes.toString() : `${result.code} ${result.message}`;
}

describe("A folder on disk", () => {
  const root = makeFolders();
  const folder = createDiskFolder(join(root, "specs"), root);

  it.each(["inventories/accounts.json", "./inventories/../inventories/accounts.json"])(
    "gives the file %s below it",
    (path) => {
      expect(summary(folder.read(path, 10))).toBe("[]");
    },
  );

  it("names files relative to the working directory", () => {
    expect(folder.displayName("inventories/accounts.json")).toBe("specs/inventories/accounts.json");
  });

  it("follows a link that stays within it", () => {
    symlinkSync("inventories/accounts.json", join(root, "specs/link.json"));
    expect(summary(folder.read("link.json", 10))).toBe("[]");
  });

  it("refuses paths and links that lead out of it", () => {
    symlinkSync("../secret.json", join(root, "specs/out.json"));
    symlinkSync("..", join(root, "specs/up"));
    expect(summary(folder.read("../secret.json", 10))).toBe(
      'io/outside-folder "secret.json" is outside the folder of the spec.',
    );
    expect(summary(folder.read(join(root, "secret.json"), 10))).toContain("io/outside-folder");
    expect(summary(folder.read("out.json", 10))).toContain("io/outside-folder");
    expect(summary(folder.read("up/secret.json", 10))).toContain("io/outside-folder");
  });

  it("does not tell whether a file outside of it exists", () => {
    expect(summary(folder.read("../nothing.json", 10))).toContain("io/outside-folder");
  });
});

describe("A file that cannot be read", () => {
  const root = makeFolders();

  function read(path: string, maxBytes = 100): ReadBytes | ReadFailure {
    return readNamedFile(join(root, path), path, maxBytes);
  }

  it("is missing, and a near name is suggested", () => {
    expect(read("specs/bedtrial.yaml")).toMatchObject({
      code: "io/not-found",
      message: 'There is no file "specs/bedtrial.yaml".',
      hint: 'Did you mean "bedtrail.yaml"?',
    });
    expect(read("specs/other.txt")).toMatchObject({ hint: "Check the path." });
    expect(read("nowhere/bedtrail.yaml")).toMatchObject({ hint: "Check the path." });
    expect(summary(read("secret.json/x"))).toContain("io/not-found");
  });

  it("has a path that no file can have", () => {
    expect(summary(read("x".repeat(5000)))).toContain("is no path that a file can have.");
    expect(summary(read("a\0b"))).toContain("is no path that a file can have.");
  });

  it("is a folder", () => {
    expect(summary(read("specs"))).toBe('io/not-a-file "specs" is a folder.');
  });

  it("is a pipe, which is not waited for, or a device", () => {
    execFileSync("mkfifo", [join(root, "pipe")]);
    expect(summary(read("pipe"))).toBe('io/not-a-file "pipe" is no regular file.');
    const device = readNamedFile("/dev/zero", "/dev/zero", 100);
    expect(summary(device)).toBe('io/not-a-file "/dev/zero" is no regular file.');
  });

  it("is a socket", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(join(root, "socket"), resolve));
    expect(summary(read("socket"))).toBe('io/not-a-file "socket" is no regular file.');
    await new Promise((resolve) => server.close(resolve));
  });

  it("is a link to itself, or to nothing", () => {
    symlinkSync("loop", join(root, "loop"));
    symlinkSync("nothing", join(root, "dangling"));
    expect(summary(read("loop"))).toBe(
      'io/not-readable "loop" is a link that leads back to itself.',
    );
    expect(summary(read("dangling"))).toBe(
      'io/not-found "dangling" is a link to a file that is not there.',
    );
  });

  it("has more bytes than are allowed, and is not read", () => {
    writeFileSync(join(root, "large.yaml"), "");
    truncateSync(join(root, "large.yaml"), 50 * 1024 * 1024);
    expect(summary(read("large.yaml", 1024 * 1024))).toBe(
      'io/too-large "large.yaml" has 50 MiB; 1 MiB are allowed.',
    );
    expect(summary(read("specs/bedtrail.yaml", 6))).toContain("io/too-large");
    expect(summary(read("specs/bedtrail.yaml", 7))).toBe("name: x");
  });
});
