#include "ui/onboarding/CharterPreview.h"

#include "sync/Client.h"
#include "ui/onboarding/AnswerNote.h"
#include "ui/onboarding/CaseCard.h"
#include "ui/onboarding/CharterParts.h"
#include "ui/onboarding/CharterView.h"
#include "ui/onboarding/ReadingPage.h"
#include "ui/onboarding/TaskWords.h"

#include <QVBoxLayout>

namespace atrium {

using namespace Qt::StringLiterals;

CharterPreview::CharterPreview(Client &client, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_text(new CharterView(client))
    , m_guests(new CharterView(client))
    , m_more(new QWidget)
{
    setObjectName(u"charterPreview"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    for (QWidget *part : std::initializer_list<QWidget *> { m_text, m_guests, m_more })
        layout->addWidget(part);
    auto *more = new QVBoxLayout(m_more);
    more->setContentsMargins(0, 0, 0, 0);
    more->setSpacing(12);
}

void CharterPreview::show(const CharterDraft &draft, const QString &language, const QString &part)
{
    CharterDraft shown;
    for (const CharterPart &one : charterParts())
        if (part.isEmpty() || one.id == part)
            for (const CharterEntry &entry : one.entries)
                shown.setValue(entry, one.perLanguage ? language : QString(),
                    draft.value(entry, one.perLanguage ? language : QString()));
    const Charter charter = shown.charter();
    const CharterText text = charter.texts.value(language);
    m_text->setText(text, false);
    CharterText toGuests;
    toGuests.guests = text.guests;
    m_guests->setText(toGuests, true);
    while (QLayoutItem *item = m_more->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    addCases(text.cases);
    addPaths(charter.paths);
}

void CharterPreview::addCases(const QList<CharterCase> &cases)
{
    for (const CharterCase &post : cases) {
        m_more->layout()->addWidget(new CaseCard(m_client, post));
        auto *answer = new AnswerNote;
        m_more->layout()->addWidget(answer);
        answer->show(true, post.isOfficial() ? tr("Official") : tr("Not official"), post.why);
    }
}

void CharterPreview::addPaths(const QHash<QString, QStringList> &paths)
{
    auto *page = new ReadingPage(m_client, {});
    const CharterPart roles = charterParts().constLast();
    for (const CharterEntry &role : roles.entries) {
        QStringList titles;
        for (const QString &task : paths.value(role.property))
            if (const QString title = TaskWords::of(task).title; !title.isEmpty())
                titles += title;
        if (titles.isEmpty())
            continue;
        page->addHeading(role.heading);
        page->addLines(titles, u"chevron-right"_s, Token::Text3);
    }
    m_more->layout()->addWidget(page);
}

} // namespace atrium
