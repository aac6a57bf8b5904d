#include "ui/text/CodeHighlighter.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

#include <QTimer>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestLine = 2000; // a longer one is data, and slow to match
constexpr int warmUpDelay = 150; // ms: after the first page is painted

class Collector : public KSyntaxHighlighting::AbstractHighlighter {
public:
    QList<CodeHighlighter::Span> line(const QString &text, KSyntaxHighlighting::State &state)
    {
        m_spans.clear();
        if (text.size() <= longestLine)
            state = highlightLine(text, state);
        return m_spans;
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        if (length > 0 && format.hasTextColor(theme()))
            m_spans += CodeHighlighter::Span { offset, length, format.textColor(theme()) };
    }

private:
    QList<CodeHighlighter::Span> m_spans;
};

bool plainWord(const QString &word)
{
    return !word.isEmpty()
        && std::ranges::all_of(word, [](QChar c) { return c.isLetterOrNumber() || QStringView(u"+#-.").contains(c); });
}

} // namespace

struct CodeHighlighter::Repository {
    KSyntaxHighlighting::Repository repository;

    KSyntaxHighlighting::Definition definition(const QString &language) const
    {
        if (language.isEmpty())
            return {};
        auto found = repository.definitionForName(language);
        return found.isValid() ? found : repository.definitionForFileName(u"code."_s + language.toLower());
    }
};

CodeHighlighter::CodeHighlighter(QObject *parent)
    : QObject(parent)
{
}

CodeHighlighter::~CodeHighlighter() = default;

void CodeHighlighter::warmUp()
{
    if (m_repository)
        return;
    m_repository = std::make_unique<Repository>();
    Q_EMIT ready();
}

void CodeHighlighter::warmUpSoon()
{
    if (!std::exchange(m_asked, true))
        QTimer::singleShot(warmUpDelay, this, &CodeHighlighter::warmUp);
}

QList<QList<CodeHighlighter::Span>> CodeHighlighter::highlight(
    const QStringList &lines, const QString &language, bool dark) const
{
    QList<QList<Span>> spans(lines.size());
    if (!m_repository)
        return spans;
    const KSyntaxHighlighting::Definition definition = m_repository->definition(language);
    if (!definition.isValid())
        return spans;
    Collector collector;
    collector.setDefinition(definition);
    collector.setTheme(m_repository->repository.theme(dark ? u"GitHub Dark"_s : u"GitHub Light"_s));
    KSyntaxHighlighting::State state;
    for (qsizetype i = 0; i < lines.size(); ++i)
        spans[i] = collector.line(lines.at(i), state);
    return spans;
}

QList<CodeHighlighter::Language> CodeHighlighter::languages()
{
    warmUp();
    QList<Language> languages;
    for (const KSyntaxHighlighting::Definition &definition : m_repository->repository.definitions()) {
        if (definition.isHidden() || definition.name() == "None"_L1)
            continue;
        // A fence ends at the first space: "Intel x86 (NASM)" goes by the ending of its files.
        QStringList words { definition.name().toLower() };
        for (const QString &pattern : definition.extensions())
            if (pattern.startsWith("*."_L1))
                words += pattern.sliced(2);
        for (const QString &word : std::as_const(words)) {
            if (!plainWord(word) || m_repository->definition(word).name() != definition.name())
                continue;
            languages += Language { definition.translatedName(), word };
            break;
        }
    }
    std::ranges::sort(
        languages, [](const Language &a, const Language &b) { return a.name.localeAwareCompare(b.name) < 0; });
    return languages;
}

QString CodeHighlighter::languageName(const QString &language) const
{
    if (!m_repository)
        return language;
    const KSyntaxHighlighting::Definition definition = m_repository->definition(language);
    return definition.isValid() ? definition.translatedName() : language;
}

} // namespace atrium
