#include "server/store/BlobStore.h"

#include "server/store/Database.h"

#include <trantor/utils/Utilities.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace atriumd {

namespace {

class File {
public:
    explicit File(int descriptor)
        : descriptor(descriptor)
    {
    }
    File(const File &) = delete;
    File &operator=(const File &) = delete;
    ~File()
    {
        if (descriptor >= 0)
            ::close(descriptor);
    }
    const int descriptor;
};

std::unexpected<Error> systemFailure(const std::filesystem::path &path)
{
    const int error = errno;
    const bool full = error == ENOSPC || error == EDQUOT;
    return failure(full ? "diskFull" : "unwritable",
        "Cannot write " + path.string() + ": " + std::strerror(error)
            + (full ? ". Make room on the disk." : ". Check that atriumd may write there."));
}

bool writeAll(int descriptor, std::string_view bytes)
{
    while (!bytes.empty()) {
        const auto written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return false;
        bytes.remove_prefix(std::size_t(written));
    }
    return true;
}

// A new directory entry is durable only when its directory is.
bool syncDirectory(const std::filesystem::path &directory)
{
    const File file(::open(directory.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return file.descriptor >= 0 && ::fsync(file.descriptor) == 0;
}

} // namespace

BlobStore::BlobStore(const std::filesystem::path &dataDirectory)
    : m_directory(dataDirectory / "blobs")
    , m_incoming(incoming(dataDirectory))
{
}

std::filesystem::path BlobStore::incoming(const std::filesystem::path &dataDirectory)
{
    return dataDirectory / "incoming";
}

Result<std::string> BlobStore::put(std::string_view bytes) const
{
    auto hash = trantor::utils::toHexString(trantor::utils::sha256(bytes.data(), bytes.size()));
    std::ranges::transform(hash, hash.begin(), [](unsigned char c) { return char(std::tolower(c)); });
    const auto id = "b" + hash;
    const auto target = *path(id);
    std::error_code error;
    if (std::filesystem::exists(target, error))
        return id;
    for (const auto &directory : { target.parent_path(), m_incoming }) {
        if (std::filesystem::create_directories(directory, error); error) {
            errno = error.value();
            return systemFailure(directory);
        }
    }
    auto temporary = (m_incoming / "upload-XXXXXX").string();
    const File file(::mkostemp(temporary.data(), O_CLOEXEC));
    if (file.descriptor < 0)
        return systemFailure(m_incoming);
    if (!writeAll(file.descriptor, bytes) || ::fsync(file.descriptor) != 0
        || ::rename(temporary.c_str(), target.c_str()) != 0 || !syncDirectory(target.parent_path())
        || !syncDirectory(m_directory)) {
        auto result = systemFailure(target);
        ::unlink(temporary.c_str());
        return result;
    }
    return id;
}

std::optional<std::filesystem::path> BlobStore::path(std::string_view blobId) const
{
    const auto isHex = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    if (blobId.size() != 65 || blobId[0] != 'b' || !std::ranges::all_of(blobId.substr(1), isHex))
        return std::nullopt;
    const auto hash = blobId.substr(1);
    return m_directory / hash.substr(0, 2) / hash;
}

void BlobStore::record(WriteTransaction &transaction, const Blob &blob)
{
    transaction.database().run("INSERT INTO blob (account_id, blob_id, size, type, uploader_id, created_at)"
                               " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        blob.accountId, blob.blobId, blob.size, blob.type, blob.uploaderId, blob.createdAt);
}

std::optional<Blob> BlobStore::find(
    ReadTransaction &transaction, const std::string &accountId, const std::string &blobId)
{
    auto row = transaction.database().query(
        "SELECT size, type, uploader_id, created_at FROM blob WHERE account_id = ? AND blob_id = ? ORDER BY created_at",
        accountId, blobId);
    if (!row.step())
        return std::nullopt;
    return Blob { accountId, blobId, row.integer(0), row.text(1), row.text(2), row.integer(3) };
}

} // namespace atriumd
