#pragma once

#include <QObject>
#include <QStringList>

#include <memory>

namespace atrium {

// Dictionaries, by Sonnet. Where the program was built without it or no dictionary is installed,
// every word is right. Reads its dictionaries when they are first asked for: make it when somebody
// begins to write, not before. One for each owner.
class Speller : public QObject {
    Q_OBJECT
public:
    static Speller &of(QObject &owner); // made on first use, dies with the owner
    ~Speller() override;

    static constexpr auto automatic = QLatin1StringView("");
    static constexpr auto off = QLatin1StringView("off");

    QStringList languages() const; // of en de fr da those that there is a dictionary for
    QString choice() const; // one of them, `automatic` or `off`
    void setChoice(const QString &choice); // changed() follows
    // The language that a text is in, as far as can be told; by its choice, when there is one.
    // Empty: do not check.
    QString languageOf(const QString &text) const;

    bool isCorrect(const QString &word, const QString &language) const;
    QStringList suggestions(const QString &word, const QString &language) const; // best first
    void learn(const QString &word, const QString &language); // for good; changed() follows
    void ignore(const QString &word); // until the program ends; changed() follows

    static QString languageName(const QString &language); // "Deutsch"

Q_SIGNALS:
    void changed(); // what is right may be different

private:
    explicit Speller(QObject *owner);
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace atrium
