#include "ui/onboarding/CharterWords.h"

#include <QCoreApplication>
#include <QLocale>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

struct CharterTr {
    Q_DECLARE_TR_FUNCTIONS(atrium::CharterWords)
};

QStringList ruleLines(const QList<CharterRule> &rules)
{
    QStringList lines;
    for (const CharterRule &rule : rules) {
        QStringList parts { rule.rule };
        if (!rule.good.isEmpty())
            parts += CharterTr::tr("%1: %2", "a caption, and what it is about").arg(charterWords::good(), rule.good);
        if (!rule.bad.isEmpty())
            parts += CharterTr::tr("%1: %2", "a caption, and what it is about").arg(charterWords::bad(), rule.bad);
        lines += parts.join(u'\n');
    }
    return lines;
}

QStringList sightLines(const QList<CharterSight> &sights)
{
    QStringList lines;
    for (const CharterSight &sight : sights)
        lines += CharterTr::tr("%1: %2", "a caption, and what it is about").arg(sight.what, sight.who);
    return lines;
}

} // namespace

CharterText charterText(const Charter &charter)
{
    // A charter's languages are named as on the web: "pt-BR".
    const QString name = QLocale().name();
    const QString tag = QString(name).replace(u'_', u'-');
    return charter.text(charter.texts.contains(tag) ? tag : name);
}

namespace charterWords {
QString purpose() { return CharterTr::tr("What this is for"); }
QString vision() { return CharterTr::tr("Where we want to be"); }
QString sponsor() { return CharterTr::tr("Who stands behind it"); }
QString benefits() { return CharterTr::tr("What it brings you"); }
QString official() { return CharterTr::tr("What is official"); }
QString rules() { return CharterTr::tr("How we talk here"); }
QString visibility() { return CharterTr::tr("Who sees what"); }
QString measured() { return CharterTr::tr("What is measured"); }
QString neverMeasured() { return CharterTr::tr("What is never measured"); }
QString outside() { return CharterTr::tr("Who is outside"); }
QString good() { return CharterTr::tr("Good", "an example of how to write"); }
QString bad() { return CharterTr::tr("Not so good", "an example of how to write"); }
} // namespace charterWords

QList<CharterChange> charterChanges(const CharterText &before, const CharterText &now, bool guest)
{
    QList<CharterChange> changes;
    const auto text = [&](const QString &heading, const QString &then, const QString &today) {
        if (then.trimmed() != today.trimmed())
            changes += { .heading = heading, .before = then, .now = today, .added = {}, .removed = {} };
    };
    const auto list = [&](const QString &heading, const QStringList &then, const QStringList &today) {
        CharterChange change { .heading = heading, .before = {}, .now = {}, .added = today, .removed = then };
        change.added.removeIf([&](const QString &line) { return then.contains(line); });
        change.removed.removeIf([&](const QString &line) { return today.contains(line); });
        if (!change.added.isEmpty() || !change.removed.isEmpty())
            changes += change;
    };
    if (guest)
        text(charterWords::purpose(), before.guests, now.guests);
    else
        text(charterWords::purpose(), before.purpose, now.purpose);
    text(charterWords::vision(), before.vision, now.vision);
    text(charterWords::sponsor(), before.sponsor, now.sponsor);
    list(charterWords::benefits(), before.benefits, now.benefits);
    text(charterWords::official(), before.official, now.official);
    list(charterWords::rules(), ruleLines(before.rules), ruleLines(now.rules));
    list(charterWords::visibility(), sightLines(before.visibility), sightLines(now.visibility));
    list(charterWords::measured(), before.measured, now.measured);
    list(charterWords::neverMeasured(), before.neverMeasured, now.neverMeasured);
    text(charterWords::outside(), before.outside, now.outside);
    return changes;
}

} // namespace atrium
