#pragma once

#include "server/store/Result.h"
#include "server/store/Transaction.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace atriumd {

// What one account knows of one blob: table `blob`, with a row for each who uploaded it.
struct Blob {
    std::string accountId;
    std::string blobId;
    std::int64_t size = 0;
    std::string type; // media type
    std::string uploaderId;
    std::int64_t createdAt = 0; // milliseconds since 1970
};

// Uploaded bytes (RFC 8620 section 6) as files named by their SHA-256: DIR/blobs/ab/<hash>. Equal
// bytes are one file, whoever uploads them; who may read them is decided by the rows of table
// `blob`. Blocking. Thread-safe.
class BlobStore {
public:
    explicit BlobStore(const std::filesystem::path &dataDirectory);
    // What is not whole yet. Whatever is there when a server starts is left from one that was killed.
    static std::filesystem::path incoming(const std::filesystem::path &dataDirectory);

    // Durable when it returns the blob id ("b" + 64 hex digits). Errors: "diskFull", "unwritable".
    Result<std::string> put(std::string_view bytes) const;
    // The file of a blob id; nothing if the id is malformed. The file may not exist.
    std::optional<std::filesystem::path> path(std::string_view blobId) const;

    static void record(WriteTransaction &transaction, const Blob &blob); // again: no change
    // As it was first uploaded.
    static std::optional<Blob> find(
        ReadTransaction &transaction, const std::string &accountId, const std::string &blobId);

private:
    std::filesystem::path m_directory, m_incoming;
};

} // namespace atriumd
