#pragma once

#include <QColor>
#include <QList>
#include <QObject>
#include <QString>

#include <memory>

namespace atrium {

// Colours for code, by KSyntaxHighlighting. Reading its definitions takes a while, so nothing is
// highlighted before warmUp() has done that; the first page never waits for it.
class CodeHighlighter : public QObject {
    Q_OBJECT
public:
    explicit CodeHighlighter(QObject *parent = nullptr);
    ~CodeHighlighter() override;

    struct Span {
        int start = 0;
        int length = 0;
        QColor color;
    };
    bool isReady() const { return m_repository != nullptr; }
    void warmUp(); // at once
    void warmUpSoon(); // when the event loop is idle; ready() follows
    // The coloured spans of each line. `language` is what stands behind the fence: "py", "C++".
    QList<QList<Span>> highlight(const QStringList &lines, const QString &language, bool dark) const;
    // "py" is Python; the word itself when no language is known by it.
    QString languageName(const QString &language) const;

    struct Language {
        QString name; // for people
        QString fence; // what stands behind a fence for it
    };
    // All that are known, by name. Warms up if need be: for somebody who asks for the list.
    QList<Language> languages();

Q_SIGNALS:
    void ready();

private:
    struct Repository;
    std::unique_ptr<Repository> m_repository;
    bool m_asked = false;
};

} // namespace atrium
