#include "tests/fuzz/Fuzz.h"
#include "tests/support/ArchiveCheck.h"

#include <QTemporaryDir>

#include <fstream>

// An archive, read as an import does: messages, their parts, HTML to text, text to Markdown, threads.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QTemporaryDir directory;
    const auto path = directory.filePath(QStringLiteral("archive.mbox")).toStdString();
    std::ofstream(path, std::ios::binary).write(reinterpret_cast<const char *>(data), std::streamsize(size));
    const auto wrong = atriumd::test::checkArchive(path);
    fuzz::require(wrong.isEmpty(), wrong.constData());
    return 0;
}
