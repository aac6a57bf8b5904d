#include "ui/onboarding/OnboardingWizard.h"

#include "sync/Client.h"
#include "sync/types/Json.h"
#include "ui/onboarding/WizardList.h"
#include "ui/onboarding/WizardPage.h"
#include "ui/widgets/Announce.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Margins.h"
#include "ui/widgets/PlainLabel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 putOffFor = 24 * 60 * 60; // seconds
constexpr int widestMargin = 72;
constexpr int narrowestMargin = 24;

bool isPutOff(const Charter &charter, const Enrolment &enrolment, const QDateTime &now)
{
    return charter.mayPostpone && enrolment.postponedAt.isValid() && enrolment.postponedAt.secsTo(now) < putOffFor;
}

} // namespace

bool OnboardingWizard::isWanted(const Reader &reader, const QDateTime &now)
{
    if (!reader.member(reader.memberId())) // whether a guest or not is not known yet
        return false;
    const std::optional<Charter> charter = reader.charter();
    if (!charter)
        return false;
    const Enrolment enrolment = reader.enrolment();
    const bool through = enrolment.finishedAt.isValid() && enrolment.acceptedVersion >= charter->version;
    return !through && !isPutOff(*charter, enrolment, now);
}

OnboardingWizard::OnboardingWizard(Client &client, Mode mode, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_mode(mode)
    , m_charter(client.reader().charter().value_or(Charter()))
    , m_enrolment(client.reader().enrolment())
{
    setObjectName(u"onboarding"_s);
    const bool finished = m_enrolment.finishedAt.isValid();
    if (mode == Mode::Needed && finished)
        m_steps = { changesStep(client, m_charter, m_enrolment.acceptedVersion) };
    else
        m_steps = wizardSteps(client, m_charter, finished);
    m_pages.resize(m_steps.size());
    for (qsizetype i = 0; i < m_steps.size(); ++i)
        if (m_steps.at(i).explains)
            m_acceptAt = i;
    build();
    // Not a key event: the scroll area would take it for its own.
    new QShortcut(Qt::ALT | Qt::Key_Left, this, this, &OnboardingWizard::back, Qt::WidgetWithChildrenShortcut);

    qsizetype start = finished ? 0 : std::max<qsizetype>(0, indexOf(m_enrolment.page));
    if (!isAccepted())
        start = std::min(start, m_acceptAt);
    m_reached = finished ? m_steps.size() - 1 : start;
    display(start);
}

void OnboardingWizard::build()
{
    const Reader &reader = m_client.reader();
    const QString person = reader.member(reader.memberId()).value_or(Member()).name.section(u' ', 0, 0);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1); // the line between them shows through
    const auto scrollArea = [](QWidget *content) {
        auto *area = new QScrollArea;
        area->setFrameShape(QFrame::NoFrame);
        area->setWidgetResizable(true);
        area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        area->setFocusPolicy(Qt::NoFocus);
        area->setWidget(content);
        return area;
    };
    m_list = new WizardList(reader.workspaceName(), person, m_steps,
        m_steps.size() > 1 ? tr("About 4 minutes. You can stop at any page and go on later, also offline.")
                           : QString());
    connect(m_list, &WizardList::chosen, this, &OnboardingWizard::display);
    QScrollArea *left = scrollArea(m_list);
    left->setFixedWidth(metrics::wizardColumn - 1);
    layout->addWidget(left);

    auto *right = new QWidget;
    right->setBackgroundRole(QPalette::Base);
    right->setAutoFillBackground(true);
    auto *rows = new QVBoxLayout(right);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setSpacing(0);
    m_number = new PlainLabel;
    m_number->setLook(TextSize::Meta, Weight::Regular, Token::Text3);
    m_number->setVisible(m_steps.size() > 1);
    m_column->addWidget(m_number);
    m_column->addSpacing(metrics::grid * 2);
    m_title = new PlainLabel;
    m_title->setObjectName(u"wizardTitle"_s);
    m_title->setLook(TextSize::Wizard, Weight::Strong);
    m_title->setWordWrap(true);
    m_title->setFocusPolicy(Qt::ClickFocus); // where a page begins; Tab goes on from there
    m_column->addWidget(m_title);
    m_lead = new PlainLabel;
    m_lead->setObjectName(u"wizardLead"_s);
    m_lead->setLook(TextSize::Title, Weight::Regular, Token::Text2);
    m_lead->setWordWrap(true);
    m_column->addWidget(m_lead);
    m_column->addSpacing(metrics::grid * 5);
    m_column->addStretch();
    m_scroll = scrollArea(content);
    rows->addWidget(m_scroll, 1);
    rows->addWidget(buildFoot());
    layout->addWidget(right, 1);
}

QWidget *OnboardingWizard::buildFoot()
{
    auto *foot = new QWidget;
    auto *layout = new QHBoxLayout(foot);
    m_foot = layout;
    layout->setSpacing(metrics::grid * 2);
    m_back = new Button(Button::Kind::Quiet, tr("Back"));
    m_back->setObjectName(u"wizardBack"_s);
    m_later = new Button(Button::Kind::Flat, m_mode == Mode::Again ? tr("Close") : tr("Later"));
    m_later->setObjectName(u"wizardLater"_s);
    m_later->setVisible(m_mode == Mode::Again || m_charter.mayPostpone);
    m_count = new PlainLabel;
    m_count->setObjectName(u"wizardCount"_s);
    m_count->setLook(TextSize::Body, Weight::Regular, Token::Text3);
    m_next = new Button(Button::Kind::Primary, {});
    m_next->setObjectName(u"wizardNext"_s);
    layout->addWidget(m_back);
    layout->addWidget(m_later);
    layout->addStretch();
    layout->addWidget(m_count);
    layout->addWidget(m_next);
    for (Button *button : { m_back, m_later, m_next })
        button->setMinimumHeight(metrics::wizardButton);
    connect(m_back, &QPushButton::clicked, this, &OnboardingWizard::back);
    connect(m_later, &QPushButton::clicked, this, &OnboardingWizard::leave);
    connect(m_next, &QPushButton::clicked, this, &OnboardingWizard::next);
    return foot;
}

QStringList OnboardingWizard::pages() const
{
    QStringList ids;
    for (const WizardStep &step : m_steps)
        ids += step.id;
    return ids;
}

QString OnboardingWizard::page() const { return m_steps.at(m_at).id; }

void OnboardingWizard::showPage(const QString &id)
{
    if (const qsizetype at = indexOf(id); at >= 0)
        display(at);
}

qsizetype OnboardingWizard::indexOf(const QString &id) const
{
    const auto found = std::ranges::find(m_steps, id, &WizardStep::id);
    return found == m_steps.end() ? -1 : found - m_steps.begin();
}

bool OnboardingWizard::isAccepted() const { return m_enrolment.acceptedVersion >= m_charter.version; }

bool OnboardingWizard::asksToAccept() const
{
    return m_at == m_acceptAt && !isAccepted() && m_page->nextText().isEmpty();
}

void OnboardingWizard::display(qsizetype at)
{
    m_at = at;
    m_reached = std::max(m_reached, at);
    if (m_page)
        m_page->hide();
    WizardPage *&page = m_pages[at];
    if (!page) {
        page = m_steps.at(at).make();
        m_column->insertWidget(m_column->count() - 1, page); // above the stretch
        connect(page, &WizardPage::changed, this, [this, made = page] {
            if (made == m_page)
                refresh();
        });
        connect(page, &WizardPage::navigate, this, &OnboardingWizard::navigate);
    }
    m_page = page;
    m_page->open();
    m_page->show();
    m_number->setText(tr("%1 of %2", "which page of how many").arg(at + 1).arg(m_steps.size()));
    m_title->setText(m_steps.at(at).title);
    m_list->setCurrent(at, m_reached);
    m_scroll->verticalScrollBar()->setValue(0);
    refresh();
    focusFirst();
    announce(m_title, m_steps.size() > 1 ? m_number->text() + u": "_s + m_title->text() : m_title->text());
}

// What the page says of itself, and what the buttons do now.
void OnboardingWizard::refresh()
{
    m_lead->setText(m_page->lead());
    m_lead->setVisible(!m_page->lead().isEmpty());
    m_back->setVisible(m_at > 0 || m_page->hasEarlier());
    m_count->setText(m_page->count());
    m_count->setVisible(!m_page->count().isEmpty());
    const bool last = m_at + 1 == m_steps.size();
    const bool accepts = asksToAccept();
    m_next->setText(!m_page->nextText().isEmpty() ? m_page->nextText()
            : accepts                             ? tr("I have read this and will keep to it")
            : last                                ? tr("Finish")
                                                  : tr("Next"));
    m_next->setIconName(accepts ? u"check"_s : last ? QString() : u"chevron-right"_s);
    m_next->setIconAtEnd(!accepts);
    m_next->setEnabled(m_page->isReady());
}

void OnboardingWizard::next()
{
    if (!m_page->isReady())
        return;
    const bool accepts = asksToAccept();
    if (m_page->forward()) {
        m_scroll->verticalScrollBar()->setValue(0);
        focusFirst();
        announce(m_title, m_page->count().isEmpty() ? m_page->lead() : m_page->count());
        return;
    }
    const bool last = m_at + 1 == m_steps.size();
    QJsonObject patch;
    if (accepts) {
        m_enrolment.acceptedVersion = m_charter.version;
        patch.insert("acceptedVersion"_L1, m_charter.version);
    }
    if (!m_enrolment.finishedAt.isValid()) {
        if (last)
            patch.insert("finishedAt"_L1, json::utcDate(QDateTime::currentDateTimeUtc()));
        else
            patch.insert("page"_L1, m_steps.at(m_at + 1).id);
    }
    if (!patch.isEmpty())
        m_client.submit(commands::setEnrolment(m_client.reader().memberId(), patch));
    if (last)
        Q_EMIT closed();
    else
        display(m_at + 1);
}

void OnboardingWizard::back()
{
    if (m_page->backward()) {
        m_scroll->verticalScrollBar()->setValue(0);
        focusFirst();
    } else if (m_at > 0) {
        display(m_at - 1);
    }
}

void OnboardingWizard::focusFirst() { m_title->setFocus(); }

// Until tomorrow, from this page on; or, by who only had another look, for good.
void OnboardingWizard::leave()
{
    if (m_mode == Mode::Needed) {
        QJsonObject patch { { u"postponedAt"_s, json::utcDate(QDateTime::currentDateTimeUtc()) } };
        if (!m_enrolment.finishedAt.isValid())
            patch.insert("page"_L1, page());
        m_client.submit(commands::setEnrolment(m_client.reader().memberId(), patch));
    }
    Q_EMIT closed();
}

// Enter is Next, unless it is for what has the keyboard: a button, or a field of the page.
void OnboardingWizard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return QWidget::keyPressEvent(event);
    QWidget *focus = QApplication::focusWidget();
    auto *button = isAncestorOf(focus) ? qobject_cast<QAbstractButton *>(focus) : nullptr;
    if (button && !m_page->goesOnFrom(button))
        button->click();
    else if (button || !m_page->isAncestorOf(focus))
        next();
}

// As it is read: the list, the page, the buttons. The toolkit goes by when things were made, and pages
// are made after the buttons.
bool OnboardingWizard::focusNextPrevChild(bool next)
{
    QList<QWidget *> stops;
    for (const QWidget *part : std::initializer_list<QWidget *> { m_list, m_scroll, m_foot->parentWidget() })
        for (QWidget *at = nextInFocusChain(); at && at != this; at = at->nextInFocusChain())
            if (at->focusPolicy() & Qt::TabFocus && at->isVisible() && at->isEnabled() && !at->focusProxy()
                && part->isAncestorOf(at))
                stops += at;
    if (stops.isEmpty())
        return false;
    QWidget *focus = QApplication::focusWidget();
    qsizetype to = stops.indexOf(focus);
    if (to >= 0)
        to += next ? 1 : -1;
    else // from the title, between the list and the page
        to = std::ranges::count_if(stops, [this](QWidget *stop) { return m_list->isAncestorOf(stop); })
            - (next ? 0 : 1);
    QWidget *stop = stops.at((to + stops.size()) % stops.size());
    stop->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    if (m_scroll->isAncestorOf(stop))
        m_scroll->ensureWidgetVisible(stop);
    return true;
}

void OnboardingWizard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

// The text keeps its width where there is room, and its place at the leading side.
void OnboardingWizard::arrange()
{
    const int room = width() - metrics::wizardColumn;
    const int leading = std::clamp((room - metrics::wizardText) / 2, narrowestMargin, widestMargin);
    const int trailing = std::max(leading, room - leading - metrics::wizardText);
    m_column->setContentsMargins(leadingMargins(leading, 48, trailing, narrowestMargin));
    m_foot->setContentsMargins(leadingMargins(leading, 16, leading, narrowestMargin * 2));
}

void OnboardingWizard::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::current().color(Token::Border));
}

} // namespace atrium
