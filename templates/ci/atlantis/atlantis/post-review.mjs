// Comments on a pull request of GitHub, in place of the comment before: node post-review.mjs review.md
//
// Atlantis gives its hooks BASE_REPO_OWNER, BASE_REPO_NAME and PULL_NUM. GITHUB_API is https://api.github.com by default.
// https://docs.github.com/en/rest/issues/comments
import { readFileSync } from "node:fs";

const {
  ATLANTIS_GH_TOKEN: token,
  BASE_REPO_OWNER,
  BASE_REPO_NAME,
  PULL_NUM,
  GITHUB_API,
} = process.env;
const body = readFileSync(process.argv[2], "utf8");
const mark = "<!-- bedtrail:review -->";

const call = async (path, method = "GET", content) => {
  const response = await fetch(`${GITHUB_API ?? "https://api.github.com"}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, accept: "application/vnd.github+json" },
    body: content && JSON.stringify(content),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status}`);
  return response.json();
};

const issues = `/repos/${BASE_REPO_OWNER}/${BASE_REPO_NAME}/issues`;
const { id: self } = await call("/user");

// Everybody can write the mark. Only a comment of this token's own user is replaced.
const findOwn = async (page = 1) => {
  const comments = await call(`${issues}/${PULL_NUM}/comments?per_page=100&page=${page}`);
  const found = comments.find(({ user, body: text }) => user?.id === self && text.startsWith(mark));
  return found ?? (comments.length === 100 ? findOwn(page + 1) : undefined);
};

const own = await findOwn();
await (own
  ? call(`${issues}/comments/${own.id}`, "PATCH", { body })
  : call(`${issues}/${PULL_NUM}/comments`, "POST", { body }));
