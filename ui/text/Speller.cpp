#include "ui/text/Speller.h"

#include <QHash>
#include <QLocale>
#include <QSet>

#ifdef ATRIUM_SPELLING
#include <Sonnet/GuessLanguage>
#include <Sonnet/Speller>
#endif

#include <utility>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype enoughToGuess = 24; // characters; less says nothing about the language
constexpr qsizetype mostSuggestions = 5;

// The languages that Atrium speaks, each with the dictionary that is taken when the person's own
// country has none.
const QList<std::pair<QString, QString>> &spoken()
{
    static const QList<std::pair<QString, QString>> all { { u"en"_s, u"en_US"_s }, { u"de"_s, u"de_DE"_s },
        { u"fr"_s, u"fr_FR"_s }, { u"da"_s, u"da_DK"_s } };
    return all;
}

} // namespace

struct Speller::Private {
    QHash<QString, QString> dictionaries; // language to dictionary
    QString choice = automatic;
    QSet<QString> ignored;
#ifdef ATRIUM_SPELLING
    Sonnet::GuessLanguage guess;
    mutable QHash<QString, std::shared_ptr<Sonnet::Speller>> spellers;

    Sonnet::Speller *speller(const QString &language) const
    {
        const QString dictionary = dictionaries.value(language);
        if (dictionary.isEmpty())
            return nullptr;
        std::shared_ptr<Sonnet::Speller> &speller = spellers[language];
        if (!speller)
            speller = std::make_shared<Sonnet::Speller>(dictionary);
        return speller->isValid() ? speller.get() : nullptr;
    }
#endif
};

Speller &Speller::of(QObject &owner)
{
    if (auto *found = owner.findChild<Speller *>(Qt::FindDirectChildrenOnly))
        return *found;
    return *new Speller(&owner);
}

Speller::Speller(QObject *owner)
    : QObject(owner)
    , d(std::make_unique<Private>())
{
#ifdef ATRIUM_SPELLING
    const QStringList available = Sonnet::Speller().availableLanguages();
    for (const auto &[language, usual] : spoken()) {
        QString best;
        for (const QString &own : QLocale::system().uiLanguages(QLocale::TagSeparator::Underscore))
            if (best.isEmpty() && own.startsWith(language + u'_') && available.contains(own))
                best = own;
        if (best.isEmpty() && available.contains(usual))
            best = usual;
        for (const QString &one : available)
            if (best.isEmpty() && (one == language || one.startsWith(language + u'_')))
                best = one;
        if (!best.isEmpty())
            d->dictionaries.insert(language, best);
    }
#endif
}

Speller::~Speller() = default;

QStringList Speller::languages() const
{
    QStringList languages;
    for (const auto &[language, usual] : spoken())
        if (d->dictionaries.contains(language))
            languages += language;
    return languages;
}

QString Speller::choice() const { return d->choice; }

void Speller::setChoice(const QString &choice)
{
    if (std::exchange(d->choice, choice) != choice)
        Q_EMIT changed();
}

QString Speller::languageOf(const QString &text) const
{
    if (d->dictionaries.isEmpty() || d->choice == off)
        return {};
    if (d->dictionaries.contains(d->choice))
        return d->choice;
    QString language = QLocale().name().section(u'_', 0, 0); // the program's own
#ifdef ATRIUM_SPELLING
    if (text.size() >= enoughToGuess) {
        const QString guessed = d->guess.identify(text, d->dictionaries.values()).section(u'_', 0, 0);
        if (d->dictionaries.contains(guessed))
            language = guessed;
    }
#else
    Q_UNUSED(text)
#endif
    return d->dictionaries.contains(language) ? language : languages().constFirst();
}

bool Speller::isCorrect(const QString &word, const QString &language) const
{
    if (d->ignored.contains(word))
        return true;
#ifdef ATRIUM_SPELLING
    if (const Sonnet::Speller *speller = d->speller(language))
        return speller->isCorrect(word);
#endif
    Q_UNUSED(language)
    return true;
}

QStringList Speller::suggestions(const QString &word, const QString &language) const
{
#ifdef ATRIUM_SPELLING
    if (const Sonnet::Speller *speller = d->speller(language)) {
        const QStringList all = speller->suggest(word);
        return all.first(std::min(mostSuggestions, all.size()));
    }
#endif
    Q_UNUSED(word)
    Q_UNUSED(language)
    Q_UNUSED(mostSuggestions)
    return {};
}

void Speller::learn(const QString &word, const QString &language)
{
#ifdef ATRIUM_SPELLING
    if (Sonnet::Speller *speller = d->speller(language))
        speller->addToPersonal(word);
#endif
    Q_UNUSED(language)
    ignore(word); // a back end may not read its personal words again
}

void Speller::ignore(const QString &word)
{
    d->ignored += word;
    Q_EMIT changed();
}

QString Speller::languageName(const QString &language)
{
    QString name = QLocale(language).nativeLanguageName();
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    return name.section(u" ("_s, 0, 0); // "American English" for some, "English" for others
}

} // namespace atrium
