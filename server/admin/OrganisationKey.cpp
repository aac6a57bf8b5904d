#include "server/admin/OrganisationKey.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sodium.h>
#include <unistd.h>

namespace atriumd {

namespace {

template <std::size_t size> std::string base64(const std::array<unsigned char, size> &bytes)
{
    std::string text(sodium_base64_ENCODED_LEN(size, sodium_base64_VARIANT_ORIGINAL), '\0');
    sodium_bin2base64(text.data(), text.size(), bytes.data(), size, sodium_base64_VARIANT_ORIGINAL);
    text.pop_back(); // the terminating zero
    return text;
}

} // namespace

Result<OrganisationKey> OrganisationKey::create(const std::filesystem::path &file)
{
    std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> publicKey;
    std::array<unsigned char, crypto_sign_SECRETKEYBYTES> secretKey;
    std::array<unsigned char, crypto_sign_SEEDBYTES> seed;
    crypto_sign_keypair(publicKey.data(), secretKey.data());
    crypto_sign_ed25519_sk_to_seed(seed.data(), secretKey.data());
    std::string text = base64(seed) + "\n";

    const int descriptor = ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0 && errno == EEXIST)
        return failure("exists",
            "There is a file " + file.string() + " already. Move it away, or choose another with --key-file.");
    if (descriptor < 0)
        return failure("unwritable",
            "The organisation key cannot be written to " + file.string() + ": " + std::strerror(errno) + ".");
    const bool written = ::write(descriptor, text.data(), text.size()) == static_cast<ssize_t>(text.size())
        && ::fsync(descriptor) == 0;
    const bool closed = ::close(descriptor) == 0;
    sodium_memzero(text.data(), text.size());
    sodium_memzero(secretKey.data(), secretKey.size());
    sodium_memzero(seed.data(), seed.size());
    if (!written || !closed) {
        std::error_code ignored;
        std::filesystem::remove(file, ignored);
        return failure(
            "unwritable", "The organisation key cannot be written to " + file.string() + ". Is the disk full?");
    }
    return OrganisationKey { base64(publicKey) };
}

} // namespace atriumd
