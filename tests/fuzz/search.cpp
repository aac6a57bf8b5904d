#include "tests/fuzz/Fuzz.h"
#include "tests/support/CacheFixture.h"

using namespace atrium;

// What is typed into the search field, looked up in a small cache.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const test::CacheFixture cache;
    fuzz::require(cache.isOpen(), "the cache opens");
    // A statement that fails is logged.
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &message) {
        fuzz::require(type == QtDebugMsg || type == QtInfoMsg, qPrintable(message));
    });
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    cache.reader().search({ text });
    cache.reader().searchCount(text, 10);
    qInstallMessageHandler(nullptr);
    return 0;
}
