// Comments on the merge request, in place of the comment before: node ci/post-review.mjs review.md
//
// BEDTRAIL_COMMENT_TOKEN  a token with the scope `api`; without it, the review is in the job's artifacts alone
// MERGE_REQUEST           the number of the merge request, from ci/write-pipeline.mjs
//
// https://docs.gitlab.com/api/notes/#merge-requests
import { readFileSync } from "node:fs";

const {
  BEDTRAIL_COMMENT_TOKEN: token,
  MERGE_REQUEST: number,
  CI_API_V4_URL,
  CI_PROJECT_ID,
} = process.env;
const body = readFileSync(process.argv[2], "utf8");
const mark = "<!-- bedtrail:review -->";

if (!token || !number) {
  console.log("There is no BEDTRAIL_COMMENT_TOKEN or no merge request, so nobody is told.");
  process.exit(0);
}

const call = async (path, method = "GET", content) => {
  const response = await fetch(`${CI_API_V4_URL}${path}`, {
    method,
    headers: { "PRIVATE-TOKEN": token, "Content-Type": "application/json" },
    body: content && JSON.stringify(content),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status}`);
  return response;
};

const notes = `/projects/${CI_PROJECT_ID}/merge_requests/${number}/notes`;
const { id: self } = await (await call("/user")).json();

// Everybody can write the mark. Only a note of this token's own user is replaced.
const findOwn = async (page = 1) => {
  const response = await call(`${notes}?per_page=100&page=${page}`);
  const found = (await response.json()).find(
    (note) => note.author.id === self && note.body.startsWith(mark),
  );
  const next = response.headers.get("x-next-page");
  return found ?? (next ? findOwn(Number(next)) : undefined);
};

const own = await findOwn();
await (own ? call(`${notes}/${own.id}`, "PUT", { body }) : call(notes, "POST", { body }));
