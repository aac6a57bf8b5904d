#include "tests/fuzz/Fuzz.h"
#include "ui/text/CodeHighlighter.h"
#include "ui/text/MarkdownDocument.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QTextBlock>

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

void check(const MarkdownSource &source, const CodeHighlighter &highlighter)
{
    const MarkdownDocument document(source, 560, highlighter);
    fuzz::require(document.fullHeight() >= document.clippedHeight(), "what is shown first is a part of the whole");
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat format = it.fragment().charFormat();
            fuzz::require(!format.isImageFormat(), "a text shows no picture of its own");
            if (!format.isAnchor())
                continue;
            const QString href = format.anchorHref();
            fuzz::require(!href.isEmpty() && safeLink(href) == href, "a link leads to what a link may lead to");
        }
    }
}

struct Scene {
    int argc = 1;
    char name[9] = "markdown", *argv[2] = { name, nullptr };
    bool offscreen = qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application { argc, argv };
    Theme theme;
    CodeHighlighter highlighter;
    Scene() { highlighter.warmUp(); }
};

} // namespace

// The text of a post, made into what a card shows.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    // These stay until the end, as they do in the program.
    static Scene *scene = nullptr;
    if (!scene)
        scene = new Scene;

    const QString body = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const MarkdownSource source { body, { { u"m1"_s, u"Mette Halvorsen"_s } }, { u"p-40"_s } };
    check(source, scene->highlighter);
    if (source.isLong())
        check(source.beginning(), scene->highlighter);
    return 0;
}
