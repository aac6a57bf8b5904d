#include "ui/onboarding/CasesPage.h"

#include "sync/Client.h"
#include "ui/onboarding/AnswerNote.h"
#include "ui/onboarding/CaseCard.h"
#include "ui/text/MarkdownBox.h"
#include "ui/widgets/Announce.h"
#include "ui/widgets/Button.h"

#include <QVBoxLayout>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {
constexpr int casesGap = 16;
}

CasesPage::CasesPage(Client &client, const CharterText &text, bool practised, QWidget *parent)
    : ReadingPage(client, {}, parent)
    , m_text(text)
    , m_practised(practised)
    , m_words(new MarkdownBox(client))
    , m_case(new QWidget)
    , m_choices(new QWidget)
    , m_official(new Button(Button::Kind::Quiet, tr("Official")))
    , m_notOfficial(new Button(Button::Kind::Quiet, tr("Not official")))
    , m_answer(new AnswerNote)
{
    QVBoxLayout *layout = column();
    layout->setSpacing(casesGap);
    layout->addWidget(m_words);
    (new QVBoxLayout(m_case))->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_case);
    auto *row = new QHBoxLayout(m_choices);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    m_official->setObjectName(u"caseOfficial"_s);
    m_official->setIconName(u"shield-check"_s);
    m_notOfficial->setObjectName(u"caseNotOfficial"_s);
    m_notOfficial->setIconName(u"x"_s);
    for (Button *button : { m_official, m_notOfficial }) {
        button->setCheckable(true);
        button->setMinimumHeight(metrics::wizardButton);
        row->addWidget(button);
    }
    row->addStretch();
    layout->addWidget(m_choices);
    m_answer->setObjectName(u"caseAnswer"_s);
    layout->addWidget(m_answer);

    connect(m_official, &QPushButton::clicked, this, [this] { answer(true); });
    connect(m_notOfficial, &QPushButton::clicked, this, [this] { answer(false); });
    connect(m_words, &MarkdownBox::linkActivated, this, &CasesPage::follow);
    showCase(first());
}

int CasesPage::first() const { return m_text.official.trimmed().isEmpty() && !m_text.cases.isEmpty() ? 0 : -1; }

QString CasesPage::lead() const
{
    return m_at < 0 ? tr("Everybody may write here, so it must be clear who speaks for the company.")
                    : tr("Everybody may write here, so it must be clear who speaks for the company. Look at this post. "
                         "Would you rely on it?");
}

bool CasesPage::forward()
{
    if (m_at + 1 >= m_text.cases.size())
        return false;
    showCase(m_at + 1);
    return true;
}

bool CasesPage::backward()
{
    if (!hasEarlier())
        return false;
    showCase(m_at - 1);
    return true;
}

bool CasesPage::isReady() const { return m_at < 0 || m_practised || m_answers.contains(m_at); }

bool CasesPage::goesOnFrom(const QWidget *widget) const
{
    return (widget == m_official && m_official->isChecked()) || (widget == m_notOfficial && m_notOfficial->isChecked());
}

QString CasesPage::nextText() const
{
    if (m_at + 1 >= m_text.cases.size())
        return {};
    return m_at < 0 ? tr("Try it") : tr("Next case");
}

QString CasesPage::count() const
{
    return m_at < 0 ? QString() : tr("%1 of %2 cases").arg(m_at + 1).arg(m_text.cases.size());
}

void CasesPage::showCase(int at)
{
    m_at = at;
    m_words->setBody(at < 0 ? m_text.official : QString());
    m_case->setVisible(at >= 0);
    m_choices->setVisible(at >= 0);
    empty(m_case->layout());
    if (at >= 0)
        m_case->layout()->addWidget(new CaseCard(client(), m_text.cases.at(at)));
    showAnswer();
    Q_EMIT changed();
}

void CasesPage::answer(bool official)
{
    m_answers.insert(m_at, official);
    showAnswer();
    announce(m_answer, m_answer->accessibleName());
    Q_EMIT changed();
}

void CasesPage::showAnswer()
{
    const auto given = m_answers.constFind(m_at);
    const bool answered = given != m_answers.constEnd();
    const bool saidOfficial = answered && *given;
    m_official->setChecked(saidOfficial);
    m_notOfficial->setChecked(answered && !saidOfficial);
    for (Button *button : { m_official, m_notOfficial })
        button->setKind(button->isChecked() ? Button::Kind::Primary : Button::Kind::Quiet);
    m_answer->setVisible(answered);
    if (!answered)
        return;
    const CharterCase &shown = m_text.cases.at(m_at);
    const bool right = saidOfficial == shown.isOfficial();
    m_answer->show(right,
        right && saidOfficial    ? tr("Right, official")
            : right              ? tr("Right, not official")
            : shown.isOfficial() ? tr("Look again: this one is official")
                                 : tr("Look again: this one is not official"),
        shown.why);
}

} // namespace atrium
