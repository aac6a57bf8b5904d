// What RFC 8620 promises to any client, asked for with a client that knows nothing of Atrium but
// the names of its types.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, describe, it } from "node:test";
import JamClient from "jmap-jam";
import { signIn, startServer } from "./server.mjs";

const core = "urn:ietf:params:jmap:core";
const feeds = "urn:atrium:params:jmap:feeds";
const types = ["Member", "Group", "Post", "Response", "Membership", "ReadMark", "Preference", "Device",
  "Bookmark", "Notification", "ScheduledPost", "JoinRequest", "Report"];
const token = () => randomUUID().replaceAll("-", "").slice(0, 26).toUpperCase();

let server, ann, poul, workspace, group;

async function client(email) {
  const { token: bearerToken, memberId, deviceId } = await signIn(server.url, email);
  const jam = new JamClient({
    bearerToken,
    sessionUrl: `${server.url}/.well-known/jmap`,
    customCapabilities: Object.fromEntries(types.map((type) => [type, feeds])),
  });
  return Object.assign(jam, { memberId, deviceId, bearerToken });
}

// The ids and objects that a client has which follows /changes from `state`, one change at a time.
async function follow(jam, accountId, type, state, known = new Map()) {
  for (;;) {
    const [changes] = await jam.request([`${type}/changes`, { accountId, sinceState: state, maxChanges: 1 }]);
    assert.equal(changes.oldState, state);
    assert.ok(changes.created.length + changes.updated.length + changes.destroyed.length <= 1);
    for (const id of changes.destroyed) known.delete(id);
    const ids = [...changes.created, ...changes.updated];
    if (ids.length > 0) {
      const [{ list }] = await jam.request([`${type}/get`, { accountId, ids }]);
      for (const object of list) known.set(object.id, object);
    }
    if (changes.hasMoreChanges) assert.notEqual(changes.newState, state, "hasMoreChanges must make progress");
    state = changes.newState;
    if (!changes.hasMoreChanges) return { state, known };
  }
}

async function assertConverged(jam, accountId, type, { state, known }) {
  const [full] = await jam.request([`${type}/get`, { accountId, ids: null }]);
  assert.equal(full.state, state);
  assert.deepEqual(new Map(full.list.map((object) => [object.id, object])), known);
}

async function createPost(jam, properties) {
  const [set] = await jam.request(["Post/set", { accountId: group, create: { post: { token: token(), ...properties } } }]);
  assert.equal(set.notCreated ?? null, null);
  return set.created.post;
}

before(async () => {
  server = await startServer([
    { name: "Ann Berg", email: "ann@example.org" },
    { name: "Poul Lund", email: "poul@example.org" },
  ]);
  ann = await client("ann@example.org");
  poul = await client("poul@example.org");
});

after(async () => {
  assert.equal(await server?.stop(), 0);
});

describe("the Session", () => {
  it("is found at the well-known place and says what there is", async () => {
    const session = await ann.session;
    assert.equal(session.username.length > 0, true);
    assert.equal(typeof session.state, "string");
    for (const limit of ["maxSizeUpload", "maxConcurrentUpload", "maxSizeRequest", "maxConcurrentRequests", "maxCallsInRequest", "maxObjectsInGet", "maxObjectsInSet"])
      assert.ok(session.capabilities[core][limit] > 0, limit);
    assert.ok(Array.isArray(session.capabilities[core].collationAlgorithms));
    assert.equal(session.capabilities[feeds].memberId, ann.memberId);
    workspace = session.capabilities[feeds].workspaceId;
    assert.equal(session.accounts[workspace].accountCapabilities[feeds].kind, "workspace");
    assert.equal(session.accounts[ann.memberId].isPersonal, true);
    assert.equal(session.primaryAccounts[feeds], ann.memberId);
    for (const name of ["{accountId}", "{blobId}", "{type}", "{name}"]) assert.ok(session.downloadUrl.includes(name), name);
    assert.ok(session.uploadUrl.includes("{accountId}"));
    for (const name of ["{types}", "{closeafter}", "{ping}"]) assert.ok(session.eventSourceUrl.includes(name), name);
  });

  it("has a state that every response repeats", async () => {
    const [echo, { sessionState }] = await ann.request(["Core/echo", { hello: ["world", 1, null] }]);
    assert.deepEqual(echo, { hello: ["world", 1, null] });
    assert.equal(sessionState, (await ann.session).state);
  });

  it("gains an account when a group is made, and changes its state", async () => {
    const [set, { sessionState }] = await ann.request(["Group/set", {
      accountId: workspace,
      create: { travel: { token: token(), name: "Travel", kind: "community", join: "open", purpose: "Getting there" } },
    }]);
    assert.equal(set.notCreated ?? null, null);
    assert.notEqual(set.oldState, set.newState);
    group = set.created.travel.id;
    const session = await JamClient.loadSession(`${server.url}/jmap/session`, ann.authHeader);
    assert.equal(session.accounts[group].accountCapabilities[feeds].kind, "group");
    assert.notEqual(session.state, (await ann.session).state);
    assert.equal(session.state, sessionState);
  });
});

describe("creating", () => {
  it("gives back what the server made up, and the object can be read", async () => {
    const created = await createPost(ann, { kind: "question", title: "Which train?", body: "At *seven*, or at eight?" });
    for (const property of ["id", "threadId", "authorId", "createdAt"]) assert.ok(created[property], property);
    const [{ list, notFound }] = await ann.api.Post.get({ accountId: group, ids: [created.id, "nobody"] });
    assert.deepEqual(notFound, ["nobody"]);
    assert.equal(list.length, 1);
    assert.equal(list[0].title, "Which train?");
    assert.equal(list[0].authorId, ann.memberId);
    assert.match(list[0].createdAt, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/);
  });

  it("returns only the properties that are asked for, and the id", async () => {
    const created = await createPost(ann, { body: "Short" });
    const [{ list }] = await ann.api.Post.get({ accountId: group, ids: [created.id], properties: ["body"] });
    assert.deepEqual(list, [{ id: created.id, body: "Short" }]);
  });

  it("is safe to repeat", async () => {
    const same = { token: token(), body: "Only once" };
    const [first] = await ann.request(["Post/set", { accountId: group, create: { a: same } }]);
    const [second] = await ann.request(["Post/set", { accountId: group, create: { b: same } }]);
    assert.equal(second.notCreated.b.type, "alreadyExists");
    assert.equal(second.notCreated.b.existingId, first.created.a.id);
    assert.equal(second.oldState, first.newState);
    assert.equal(second.newState, first.newState);
    const [all] = await ann.api.Post.get({ accountId: group, ids: null });
    assert.equal(all.list.filter((post) => post.body === "Only once").length, 1);
  });

  it("resolves creation ids, in the same call and in a later one", async () => {
    const [one] = await ann.request(["Post/set", {
      accountId: group,
      create: { root: { token: token(), body: "Root" }, reply: { token: token(), body: "Reply", parentId: "#root" } },
    }]);
    assert.equal(one.notCreated ?? null, null);
    const [two] = await ann.requestMany(
      (draft) => ({
        a: draft.Post.set({ accountId: group, create: { first: { token: token(), body: "First" } } }),
        b: draft.Post.set({ accountId: group, create: { second: { token: token(), body: "Second", parentId: "#first" } } }),
      }),
    );
    const [{ list }] = await ann.api.Post.get({ accountId: group, ids: [one.created.reply.id, two.b.created.second.id] });
    assert.equal(list.find((post) => post.body === "Reply").parentId, one.created.root.id);
    assert.equal(list.find((post) => post.body === "Second").parentId, two.a.created.first.id);
  });

  it("refuses what is not allowed, one object at a time", async () => {
    const [set] = await ann.request(["Post/set", {
      accountId: group,
      create: { good: { token: token(), body: "Good" }, bad: { token: token(), body: 7 }, mine: { token: token(), body: "x", authorId: "somebody" } },
    }]);
    assert.deepEqual(Object.keys(set.created), ["good"]);
    assert.equal(set.notCreated.bad.type, "invalidProperties");
    assert.deepEqual(set.notCreated.bad.properties, ["body"]);
    assert.deepEqual(set.notCreated.mine.properties, ["authorId"]);
  });
});

describe("updating and destroying", () => {
  it("patches, and says what else changed", async () => {
    const created = await createPost(ann, { title: "Before", body: "Body" });
    const [set] = await ann.request(["Post/set", { accountId: group, update: { [created.id]: { title: "After" } } }]);
    assert.ok(created.id in set.updated);
    const [{ list: [post] }] = await ann.api.Post.get({ accountId: group, ids: [created.id] });
    assert.equal(post.title, "After");
    assert.equal(post.body, "Body");
    assert.ok(post.editedAt);
  });

  it("patches inside a property", async () => {
    const post = await createPost(ann, { body: "x" });
    const [set] = await ann.request(["ReadMark/set", { accountId: ann.memberId, update: { [group]: { [`seen/${post.id}`]: true } } }]);
    assert.ok(group in set.updated, JSON.stringify(set.notUpdated));
    const [{ list: [mark] }] = await ann.api.ReadMark.get({ accountId: ann.memberId, ids: [group] });
    assert.equal(mark.seen[post.id], true);
    const [bad] = await ann.request(["ReadMark/set", { accountId: ann.memberId, update: { [group]: { "seen/none/such": true } } }]);
    assert.equal(bad.notUpdated[group].type, "invalidPatch");
  });

  it("honours ifInState", async () => {
    const created = await createPost(ann, { body: "Stale" });
    await assert.rejects(
      ann.request(["Post/set", { accountId: group, ifInState: "0", update: { [created.id]: { title: "No" } } }]),
      { type: "stateMismatch" },
    );
  });

  it("destroys once", async () => {
    const created = await createPost(ann, { body: "Gone soon" });
    const [first] = await ann.request(["Post/set", { accountId: group, destroy: [created.id] }]);
    assert.deepEqual(first.destroyed, [created.id]);
    const [second] = await ann.request(["Post/set", { accountId: group, destroy: [created.id] }]);
    assert.equal(second.notDestroyed[created.id].type, "notFound");
    const [{ notFound }] = await ann.api.Post.get({ accountId: group, ids: [created.id] });
    assert.deepEqual(notFound, [created.id]);
  });
});

describe("following", () => {
  it("brings a second member to the same state as the first", async () => {
    const [joined] = await poul.request(["Membership/set", { accountId: group, create: { me: { memberId: poul.memberId } } }]);
    assert.equal(joined.notCreated ?? null, null, JSON.stringify(joined.notCreated));
    let seen = await follow(poul, group, "Post", "0");
    await assertConverged(poul, group, "Post", seen);

    const root = await createPost(ann, { body: "News" });
    const reply = await createPost(poul, { body: "Thanks", parentId: root.id });
    await ann.request(["Post/set", { accountId: group, update: { [root.id]: { title: "News!" } } }]);
    await poul.request(["Post/set", { accountId: group, destroy: [reply.id] }]);
    seen = await follow(poul, group, "Post", seen.state, seen.known);
    await assertConverged(poul, group, "Post", seen);
    assert.equal(seen.known.get(root.id).title, "News!");
    assert.equal(seen.known.has(reply.id), false);
  });

  it("from any earlier state leads to the same set", async () => {
    const states = ["0"];
    for (let made = 0; made < 6; ++made) {
      await createPost(ann, { body: `Number ${made}` });
      const [{ state }] = await ann.api.Post.get({ accountId: group, ids: [] });
      states.push(state);
    }
    for (const sinceState of states) {
      const [sinceThen] = await ann.request(["Post/changes", { accountId: group, sinceState }]);
      assert.equal(sinceThen.newState, states.at(-1));
    }
    await assertConverged(ann, group, "Post", await follow(ann, group, "Post", "0"));
  });

  it("says so when it cannot", async () => {
    for (const sinceState of ["999999", "nonsense", "-1"])
      await assert.rejects(ann.request(["Post/changes", { accountId: group, sinceState }]), { type: "cannotCalculateChanges" });
  });

  it("reads a feed and its authors in one request", async () => {
    const [{ query, posts, authors }] = await poul.requestMany((draft) => {
      const query = draft.Post.query({ accountId: group, filter: { parentId: null }, sort: [{ property: "lastActivityAt", isAscending: false }], limit: 5, calculateTotal: true });
      const posts = draft.Post.get({ accountId: group, ids: query.$ref("/ids") });
      const authors = draft.Member.get({ accountId: workspace, ids: posts.$ref("/list/*/authorId") });
      return { query, posts, authors };
    });
    assert.equal(query.ids.length, 5);
    assert.ok(query.total > 5);
    assert.equal(typeof query.queryState, "string");
    assert.deepEqual(posts.list.map((post) => post.id).sort(), [...query.ids].sort());
    const times = query.ids.map((id) => posts.list.find((post) => post.id === id).lastActivityAt);
    assert.deepEqual(times, [...times].sort((a, b) => new Date(b) - new Date(a)));
    assert.ok(authors.list.every((member) => ["Ann Berg", "Poul Lund"].includes(member.name)));
    for (const post of posts.list) assert.ok(authors.list.some((member) => member.id === post.authorId));
  });

  it("follows changes and reads what changed in one request", async () => {
    const [{ state }] = await ann.api.Post.get({ accountId: group, ids: [] });
    const created = await createPost(ann, { body: "By reference" });
    const [{ posts }] = await poul.requestMany((draft) => {
      const changes = draft.Post.changes({ accountId: group, sinceState: state });
      return { changes, posts: draft.Post.get({ accountId: group, ids: changes.$ref("/created") }) };
    });
    assert.deepEqual(posts.list.map((post) => post.id), [created.id]);
  });
});

describe("blobs", () => {
  it("go up, hang on a post, and come down as they were", async () => {
    const bytes = new Uint8Array([0, 1, 2, 253, 254, 255]);
    const blob = await ann.uploadBlob(group, bytes, { headers: { Authorization: ann.authHeader, "Content-Type": "application/octet-stream" } });
    assert.equal(blob.accountId, group);
    assert.equal(blob.size, bytes.length);
    const post = await createPost(ann, { body: "See below", attachments: [{ blobId: blob.blobId, name: "a b.bin", type: blob.type, size: blob.size }] });
    const [{ list: [read] }] = await poul.api.Post.get({ accountId: group, ids: [post.id] });
    const response = await poul.downloadBlob({ accountId: group, blobId: read.attachments[0].blobId, mimeType: "application/octet-stream", fileName: "a b.bin" });
    assert.deepEqual(new Uint8Array(await response.arrayBuffer()), bytes);
    assert.match(response.headers.get("content-disposition"), /^attachment/);
    assert.equal(response.headers.get("x-content-type-options"), "nosniff");
    const elsewhere = poul.downloadBlob({ accountId: poul.memberId, blobId: blob.blobId, mimeType: "application/octet-stream", fileName: "x" });
    await assert.rejects(elsewhere, (error) => error.cause.status === 404);
  });
});

describe("errors", () => {
  const post = (body, headers = {}) =>
    fetch(`${server.url}/jmap/api`, { method: "POST", headers: { Authorization: ann.authHeader, "Content-Type": "application/json", ...headers }, body });

  it("of a method", async () => {
    await assert.rejects(ann.request(["Post/nothing", { accountId: group }]), { type: "unknownMethod" });
    await assert.rejects(ann.request(["Post/get", { accountId: "nobody", ids: [] }]), { type: "accountNotFound" });
    await assert.rejects(ann.request(["Post/get", { ids: [] }]), { type: "invalidArguments" });
    await assert.rejects(ann.request(["Post/query", { accountId: group, filter: { colour: "red" } }]), { type: "unsupportedFilter" });
    await assert.rejects(ann.request(["Post/query", { accountId: group, sort: [{ property: "colour" }] }]), { type: "unsupportedSort" });
    await assert.rejects(ann.request(["Post/get", { accountId: group, "#ids": { resultOf: "r0", name: "Post/query", path: "/ids" } }]), { type: "invalidResultReference" });
  });

  it("of a request", async () => {
    await assert.rejects(ann.request(["Core/echo", {}], { using: ["urn:example:none"] }), { type: "urn:ietf:params:jmap:error:unknownCapability" });
    for (const [body, type] of [["{", "notJSON"], ["[]", "notRequest"], ['{"using":[]}', "notRequest"]]) {
      const response = await post(body);
      assert.equal(response.status, 400);
      assert.match(response.headers.get("content-type"), /^application\/problem\+json/);
      assert.equal((await response.json()).type, `urn:ietf:params:jmap:error:${type}`);
    }
    const calls = Array.from({ length: 65 }, (_, i) => ["Core/echo", {}, `c${i}`]);
    const tooMany = await post(JSON.stringify({ using: [core], methodCalls: calls }));
    assert.equal(tooMany.status, 400);
    const problem = await tooMany.json();
    assert.equal(problem.type, "urn:ietf:params:jmap:error:limit");
    assert.equal(problem.limit, "maxCallsInRequest");
  });

  it("of a method outside `using`", async () => {
    const response = await post(JSON.stringify({ using: [core], methodCalls: [["Post/get", { accountId: group, ids: [] }, "c"]] }));
    assert.equal((await response.json()).methodResponses[0][1].type, "unknownMethod");
  });

  it("of a call do not stop the calls after it", async () => {
    const response = await post(JSON.stringify({ using: [core], methodCalls: [["No/such", {}, "a"], ["Core/echo", { x: 1 }, "b"]] }));
    const [[name, error, id], echo] = (await response.json()).methodResponses;
    assert.deepEqual([name, error.type, id], ["error", "unknownMethod", "a"]);
    assert.deepEqual(echo, ["Core/echo", { x: 1 }, "b"]);
  });

  it("without a token", async () => {
    const response = await post("{}", { Authorization: "Bearer nothing" });
    assert.equal(response.status, 401);
  });
});

describe("the end", () => {
  it("of a device is the end of its token", async () => {
    const other = await client("poul@example.org");
    const [set] = await poul.request(["Device/set", { accountId: poul.memberId, destroy: [other.deviceId] }]);
    assert.deepEqual(set.destroyed, [other.deviceId]);
    const response = await fetch(`${server.url}/jmap/session`, { headers: { Authorization: other.authHeader } });
    assert.equal(response.status, 401);
  });
});
