#include "server/admin/OrganisationKey.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <sodium.h>
#include <unistd.h>

namespace atriumd {

Result<OrganisationKey> OrganisationKey::create(const std::filesystem::path &file)
{
    std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> publicKey;
    std::array<unsigned char, crypto_sign_SECRETKEYBYTES> secretKey;
    std::array<unsigned char, crypto_sign_SEEDBYTES> seed;
    crypto_sign_keypair(publicKey.data(), secretKey.data());
    crypto_sign_ed25519_sk_to_seed(seed.data(), secretKey.data());
    std::string text = seal::base64(seed.data(), seed.size()) + "\n";

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
    return OrganisationKey { seal::base64(publicKey.data(), publicKey.size()) };
}

Result<std::unique_ptr<seal::SecretKey>> OrganisationKey::read(const std::filesystem::path &file)
{
    std::ifstream stream(file);
    std::string text;
    if (!std::getline(stream, text))
        return failure("unreadable", "The organisation key cannot be read from " + file.string() + ".");
    std::array<unsigned char, seal::SecretKey::seedSize> seed {};
    std::size_t length = 0;
    const bool good = sodium_base642bin(seed.data(), seed.size(), text.data(), text.size(), nullptr, &length, nullptr,
                          sodium_base64_VARIANT_ORIGINAL)
            == 0
        && length == seed.size();
    auto key = good ? std::make_unique<seal::SecretKey>(seed) : nullptr;
    sodium_memzero(text.data(), text.size());
    sodium_memzero(seed.data(), seed.size());
    if (!key)
        return failure("malformed", file.string() + " is not the file of an organisation key.");
    return key;
}

} // namespace atriumd
