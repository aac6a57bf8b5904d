#include "server/import/MboxImport.h"

#include "server/import/Archive.h"
#include "server/import/ImportJournal.h"
#include "server/import/MboxReader.h"
#include "server/import/MessageParser.h"
#include "server/import/Question.h"
#include "server/import/Text.h"
#include "server/import/TextToMarkdown.h"
#include "server/store/BlobStore.h"
#include "server/types/Workspace.h"

#include <algorithm>
#include <chrono>
#include <tuple>
#include <unordered_map>

namespace atriumd {

namespace {

constexpr std::size_t maxPostLength = 20000;
constexpr std::size_t maxTitleLength = 200;
constexpr std::size_t maxAttachments = 20;
constexpr std::size_t maxAttachmentBytes = 50 * 1024 * 1024;
constexpr std::size_t postsPerTransaction = 500;

// Tells how far a step is, a few times a second.
class Ticker {
public:
    Ticker(const std::function<void(const ImportProgress &)> &listener, ImportProgress::Step step, std::int64_t total)
        : m_listener(listener)
        , m_progress { .step = step, .total = total }
    {
    }
    ~Ticker() { send(); }
    Ticker(const Ticker &) = delete;
    Ticker &operator=(const Ticker &) = delete;

    void at(std::int64_t messages)
    {
        m_progress.messages = messages;
        const auto now = std::chrono::steady_clock::now();
        if (now - m_sent < std::chrono::milliseconds(250))
            return;
        m_sent = now;
        send();
    }

private:
    void send()
    {
        const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - m_begun;
        m_progress.perSecond = elapsed.count() > 0 ? static_cast<double>(m_progress.messages) / elapsed.count() : 0;
        if (m_listener)
            m_listener(m_progress);
    }

    const std::function<void(const ImportProgress &)> &m_listener;
    ImportProgress m_progress;
    const std::chrono::steady_clock::time_point m_begun = std::chrono::steady_clock::now();
    std::chrono::steady_clock::time_point m_sent = m_begun;
};

// A message as it will be posted. The bytes of its attachments are in the blob store already.
struct Draft {
    std::size_t message = 0;
    std::string body;
    std::string text; // for telling questions apart
    std::vector<Blob> blobs;
    std::vector<std::string> names; // of the blobs
};

class MboxImporter {
public:
    MboxImporter(
        Store &store, const MboxImportOptions &options, const std::function<void(const ImportProgress &)> &progress)
        : m_store(store)
        , m_options(options)
        , m_progress(progress)
        , m_blobs(store.dataDirectory())
    {
    }

    Result<ImportReport> run()
    {
        return checkOptions()
            .and_then([this] { return readFiles(); })
            .and_then([this] { return prepareGroup(); })
            .and_then([this] { return placeMessages(); })
            .and_then([this] { return writeThreads(); })
            .transform([this] { return std::move(m_report); });
    }

private:
    Result<> checkOptions() const
    {
        const auto length = utf16Length(m_options.groupName);
        if (isBlank(m_options.groupName) || length > 80)
            return failure("invalidOptions", "Give the group a name of 1 to 80 characters.");
        if (m_options.kind != "official" && m_options.kind != "team" && m_options.kind != "community")
            return failure("invalidOptions", "An archive becomes an official, a team or a community group.");
        if (m_options.files.empty())
            return failure("invalidOptions", "Name at least one mbox file.");
        return {};
    }

    Result<> readFiles()
    {
        Ticker ticker(m_progress, ImportProgress::Step::Reading, 0);
        auto archive
            = Archive::read(m_options.files, m_environment.now(), m_report, [&](auto count) { ticker.at(count); });
        if (!archive)
            return std::unexpected(archive.error());
        m_archive = std::move(*archive);
        return {};
    }

    Result<> prepareGroup()
    {
        auto known = m_store.writeNow<std::vector<ImportedMessage>>(
            [this](WriteTransaction &transaction) -> Result<std::vector<ImportedMessage>> {
                ImportJournal journal(transaction);
                if (const auto group = journal.group(m_options.groupName)) {
                    m_report.groupId = *group;
                    return journal.messages(*group);
                }
                Workspace workspace(transaction, m_environment);
                auto group = workspace.addGroup(m_options.ownerId,
                    { { "name", m_options.groupName }, { "kind", m_options.kind }, { "join", "open" },
                        { "purpose", m_options.purpose } });
                if (!group)
                    return std::unexpected(group.error());
                journal.addGroup(m_options.groupName, *group);
                m_report.groupId = *group;
                return std::vector<ImportedMessage>();
            });
        if (!known)
            return std::unexpected(known.error());
        m_known = std::move(*known);
        return {};
    }

    // Threads are found among the new messages and those of earlier imports together. In
    // m_inputs the new ones come first, at the same index as in the archive.
    Result<> placeMessages()
    {
        for (const auto &message : m_archive.messages()) {
            m_inputs.push_back({ .id = message.key,
                .references = message.references,
                .subject = message.subject.base,
                .reply = message.subject.reply || !message.references.empty(),
                .date = message.date });
            m_index.emplace(message.key, m_inputs.size() - 1);
        }
        m_postIds.resize(m_inputs.size());
        for (const auto &known : m_known) {
            const auto [place, isNew] = m_index.try_emplace(known.key, m_inputs.size());
            ThreadInput input { .id = known.key, .subject = known.subject, .date = known.sentAt, .settled = true };
            if (known.threadKey != known.key)
                input.references.push_back(known.threadKey);
            if (isNew) {
                m_inputs.push_back(std::move(input));
                m_postIds.push_back(known.postId);
            } else {
                m_inputs[place->second] = std::move(input);
                m_postIds[place->second] = known.postId;
                ++m_report.duplicates;
            }
        }
        m_places = thread(m_inputs);
        findDepths();
        return {};
    }

    void findDepths()
    {
        m_depths.assign(m_places.size(), 0);
        std::vector<std::size_t> path;
        for (std::size_t start = 0; start < m_places.size(); ++start) {
            for (auto at = start; m_depths[at] == 0 && m_places[at].parent; at = *m_places[at].parent)
                path.push_back(at);
            for (; !path.empty(); path.pop_back())
                m_depths[path.back()] = m_depths[*m_places[path.back()].parent] + 1;
        }
    }

    // Whole threads, oldest first, so that each transaction leaves complete ones. In a thread every
    // message comes after the one it answers, whatever its sender's clock said.
    Result<> writeThreads()
    {
        std::vector<std::size_t> order;
        for (std::size_t i = 0; i < m_archive.messages().size(); ++i) {
            if (m_postIds[i].empty())
                order.push_back(i);
        }
        std::ranges::sort(order, [this](auto a, auto b) { return position(a) < position(b); });
        Ticker ticker(m_progress, ImportProgress::Step::Writing, static_cast<std::int64_t>(order.size()));
        std::int64_t done = 0;
        std::vector<Draft> batch;
        for (std::size_t i = 0; i < order.size(); ++i) {
            auto draft = read(order[i]);
            if (!draft && draft.error().code != "damaged")
                return std::unexpected(draft.error());
            if (draft)
                batch.push_back(std::move(*draft));
            else
                skip(order[i], draft.error().message);
            const bool threadEnds = i + 1 == order.size() || m_places[order[i]].root != m_places[order[i + 1]].root;
            if (i + 1 == order.size() || (threadEnds && batch.size() >= postsPerTransaction)) {
                if (auto written = write(batch); !written)
                    return written;
                batch.clear();
            }
            ticker.at(++done);
        }
        return {};
    }

    std::tuple<std::int64_t, std::size_t, std::size_t, std::int64_t, std::string_view> position(std::size_t i) const
    {
        const auto root = m_places[i].root;
        return { m_inputs[root].date, root, m_depths[i], m_inputs[i].date, m_inputs[i].id };
    }

    void skip(std::size_t message, std::string reason)
    {
        const auto &archived = m_archive.messages()[message];
        m_report.skipped.push_back({ m_options.files[archived.file], archived.line, std::move(reason) });
    }

    Result<Draft> read(std::size_t index)
    {
        const auto &message = m_archive.messages()[index];
        if (!m_reader || m_readerFile != message.file) {
            auto reader = MboxReader::open(m_options.files[message.file]);
            if (!reader)
                return std::unexpected(reader.error());
            m_reader.emplace(std::move(*reader));
            m_readerFile = message.file;
        }
        const auto raw = m_reader->at(message.offset, message.line);
        if (!raw)
            return std::unexpected(raw.error());
        auto body = parseBody(raw->bytes);
        if (!body)
            return std::unexpected(body.error());

        Draft draft { .message = index, .body = textToMarkdown(body->text, m_inputs[index].reply), .text = body->text };
        if (utf16Length(draft.body) > maxPostLength) {
            draft.body = cutMarkdown(draft.body, maxPostLength);
            body->attachments.insert(body->attachments.begin(), { "message.txt", "text/plain", body->text });
        }
        for (const auto &attachment : body->attachments) {
            if (draft.blobs.size() == maxAttachments || attachment.bytes.size() > maxAttachmentBytes) {
                ++m_report.attachmentsLeftOut;
                continue;
            }
            const auto blob = m_blobs.put(attachment.bytes);
            if (!blob)
                return std::unexpected(blob.error());
            draft.blobs.push_back({ m_report.groupId, *blob, static_cast<std::int64_t>(attachment.bytes.size()),
                attachment.type, {}, message.date });
            draft.names.push_back(attachment.name);
        }
        return draft;
    }

    // The counts go into the report only when the transaction has become durable.
    Result<> write(const std::vector<Draft> &batch)
    {
        auto report = m_report;
        auto written = m_store.writeNow<void>([&](WriteTransaction &transaction) -> Result<> {
            for (const auto &draft : batch) {
                if (auto post = addPost(transaction, draft, report); !post)
                    return post;
            }
            return {};
        });
        if (written)
            m_report = std::move(report);
        return written;
    }

    Result<> addPost(WriteTransaction &transaction, const Draft &draft, ImportReport &report)
    {
        const auto &message = m_archive.messages()[draft.message];
        const auto author = member(transaction, message.author, report);
        if (!author)
            return std::unexpected(author.error());
        const auto parent = parentOf(draft.message);
        nlohmann::json attachments = nlohmann::json::array();
        for (std::size_t i = 0; i < draft.blobs.size(); ++i) {
            auto blob = draft.blobs[i];
            blob.uploaderId = *author;
            BlobStore::record(transaction, blob);
            attachments.push_back({ { "blobId", blob.blobId }, { "name", draft.names[i] }, { "type", blob.type },
                { "size", static_cast<std::uint64_t>(blob.size) } });
        }
        nlohmann::json properties { { "token", tokenFor(message.key) }, { "body", draft.body },
            { "attachments", std::move(attachments) } };
        if (parent) {
            properties["parentId"] = m_postIds[*parent];
            properties["kind"] = "update";
        } else {
            const auto title = m_archive.title(message);
            properties["title"] = firstUtf16(title, maxTitleLength);
            properties["kind"] = m_options.kind == "official" ? "announcement"
                : asksSomething(title, draft.text)            ? "question"
                                                              : "update";
        }
        Workspace workspace(transaction, m_environment);
        const auto post = workspace.addPost(report.groupId, *author, std::move(properties), message.date);
        if (!post)
            return failure(post.error().code,
                m_options.files[message.file].string() + ":" + std::to_string(message.line) + ": "
                    + post.error().message);
        m_postIds[draft.message] = *post;
        const auto &starter = parent ? m_inputs[m_places[*parent].root].id : message.key;
        ImportJournal(transaction)
            .addMessage({ report.groupId, message.key, *post, starter, message.subject.base, message.date });
        ++report.posts;
        ++(parent ? report.replies : report.threads);
        report.attachments += static_cast<std::int64_t>(draft.blobs.size());
        return {};
    }

    // The nearest ancestor that could be imported.
    std::optional<std::size_t> parentOf(std::size_t message) const
    {
        auto parent = m_places[message].parent;
        while (parent && m_postIds[*parent].empty())
            parent = m_places[*parent].parent;
        return parent;
    }

    Result<std::string> member(WriteTransaction &transaction, const MailAuthor &author, ImportReport &report)
    {
        const auto key = m_archive.authors().key(author);
        ImportJournal journal(transaction);
        if (const auto known = journal.author(key))
            return *known;
        auto member = journal.memberWithEmail(author.masked ? key : author.address);
        if (!member) {
            const auto added = Workspace(transaction, m_environment)
                                   .addMember({ { "name", m_archive.authors().name(key) }, { "email", nullptr },
                                       { "role", "member" }, { "state", "placeholder" } });
            if (!added)
                return added;
            member = *added;
            ++report.authors;
        }
        journal.addAuthor(key, *member);
        return *member;
    }

    // A ULID's form, made from the message: posting it twice is one post.
    std::string tokenFor(const std::string &key) const
    {
        static constexpr std::string_view digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
        const auto hash = contentHash(m_report.groupId + "\n" + key);
        std::string token(1, digits[static_cast<unsigned char>(hash[0]) % 8]);
        for (std::size_t i = 1; i < 26; ++i)
            token += digits[static_cast<std::size_t>(std::stoi(hash.substr(2 * i, 2), nullptr, 16)) % digits.size()];
        return token;
    }

    Store &m_store;
    const MboxImportOptions &m_options;
    const std::function<void(const ImportProgress &)> &m_progress;
    const BlobStore m_blobs;
    const Environment m_environment = Environment::system();
    ImportReport m_report;
    Archive m_archive;
    std::vector<ImportedMessage> m_known;
    std::vector<ThreadInput> m_inputs;
    std::unordered_map<std::string, std::size_t> m_index; // of m_inputs, by key
    std::vector<ThreadPlace> m_places;
    std::vector<std::size_t> m_depths; // beside m_inputs: ancestors
    std::vector<std::string> m_postIds; // beside m_inputs; empty: not written
    std::optional<MboxReader> m_reader;
    std::size_t m_readerFile = 0;
};

} // namespace

Result<ImportReport> importMbox(
    Store &store, const MboxImportOptions &options, const std::function<void(const ImportProgress &)> &progress)
{
    return MboxImporter(store, options, progress).run();
}

} // namespace atriumd
