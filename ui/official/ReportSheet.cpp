#include "ui/official/ReportSheet.h"

#include "sync/Client.h"
#include "ui/feed/PostWords.h"
#include "ui/official/AcknowledgementReports.h"
#include "ui/official/MustReadWords.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/FileDialog.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/ProgressLine.h"
#include "ui/widgets/RelativeTime.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QHeaderView>
#include <QSaveFile>
#include <QScrollArea>
#include <QTreeWidget>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize sheetSize { 600, 640 };
constexpr int barsHigh = 160; // at most; beyond, they scroll
constexpr int barWide = 180;

double partOf(int acknowledged, int audience)
{
    return audience > 0 ? static_cast<double>(acknowledged) / audience : 0;
}

} // namespace

ReportSheet::ReportSheet(Client &client, const Post &post, QWidget *parent)
    : QDialog(parent)
    , m_client(client)
    , m_post(post)
    , m_count(new PlainLabel)
    , m_problem(new PlainLabel)
    , m_departments(new QWidget)
    , m_bars(new QVBoxLayout(m_departments))
    , m_missing(new Chip({}))
    , m_confirmed(new Chip({}))
    , m_list(new QTreeWidget)
    , m_save(new Button(Button::Kind::Quiet, tr("Save as CSV…")))
    , m_again(new Button(Button::Kind::Quiet, tr("Try again")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"reportSheet"_s);
    setWindowTitle(tr("Who has confirmed"));
    resize(sheetSize);
    build();
    AcknowledgementReports &reports = AcknowledgementReports::of(client);
    connect(&reports, &AcknowledgementReports::ready, this, [this](const Id &postId) {
        if (postId == m_post.id)
            fill();
    });
    connect(&reports, &AcknowledgementReports::failed, this, [this](const Id &postId, const QString &reason) {
        if (postId == m_post.id)
            say(reason);
    });
    fill();
    reports.fetch(m_post);
}

void ReportSheet::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    auto *title = new PlainLabel(m_post.title.isEmpty() ? excerptOf(m_post.body) : m_post.title);
    title->setLook(TextSize::Title, Weight::Strong);
    title->setWordWrap(true);
    layout->addWidget(title);
    m_count->setObjectName(u"reportCount"_s);
    m_count->setWordWrap(true);
    layout->addWidget(m_count);
    auto *trouble = new QHBoxLayout;
    m_problem->setObjectName(u"reportProblem"_s);
    m_problem->setLook(TextSize::Body, Weight::Regular, Token::Danger);
    m_problem->setWordWrap(true);
    trouble->addWidget(m_problem, 1);
    m_again->setObjectName(u"reportAgain"_s);
    m_again->setIconName(u"refresh-cw"_s);
    trouble->addWidget(m_again);
    layout->addLayout(trouble);

    m_bars->setContentsMargins(0, 0, 8, 0);
    m_bars->setSpacing(4);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"reportDepartments"_s);
    scroll->setAccessibleName(tr("By department"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setMaximumHeight(barsHigh);
    scroll->setWidget(m_departments);
    layout->addWidget(scroll);

    auto *chips = new QHBoxLayout;
    chips->setSpacing(6);
    m_missing->setObjectName(u"reportMissing"_s);
    m_confirmed->setObjectName(u"reportConfirmed"_s);
    for (Chip *chip : { m_missing, m_confirmed })
        chips->addWidget(chip);
    chips->addStretch();
    layout->addLayout(chips);
    m_list->setObjectName(u"reportPeople"_s);
    m_list->setAccessibleName(tr("People"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setHeaderLabels({ tr("Name"), tr("Department"), tr("Confirmed on") });
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    layout->addWidget(m_list, 1);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    m_save->setObjectName(u"reportSave"_s);
    m_save->setIconName(u"download"_s);
    buttons->addWidget(m_save);
    buttons->addStretch();
    auto *close = new Button(Button::Kind::Quiet, tr("Close"));
    close->setObjectName(u"reportClose"_s);
    close->setDefault(true);
    buttons->addWidget(close);
    layout->addLayout(buttons);

    const auto choose = [this](People people) {
        m_people = people;
        fillPeople();
    };
    connect(m_missing, &QPushButton::clicked, this, [choose] { choose(People::Missing); });
    connect(m_confirmed, &QPushButton::clicked, this, [choose] { choose(People::Confirmed); });
    connect(m_again, &QPushButton::clicked, this, [this] {
        say({});
        AcknowledgementReports::of(m_client).fetch(m_post);
    });
    connect(m_save, &QPushButton::clicked, this, [this] {
        auto *dialog = fileDialog(this, tr("Save as CSV"));
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setNameFilter(tr("Tables (*.csv)"));
        dialog->setDefaultSuffix(u"csv"_s);
        dialog->selectFile(tr("confirmed", "the name of a file") + u".csv"_s);
        connect(dialog, &QFileDialog::fileSelected, this, &ReportSheet::saveTo);
        dialog->open();
    });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    say({});
}

void ReportSheet::say(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_again->setVisible(!problem.isEmpty());
}

void ReportSheet::fill()
{
    const AcknowledgementReport *report = AcknowledgementReports::of(m_client).find(m_post);
    m_save->setEnabled(report);
    m_missing->setVisible(report);
    m_confirmed->setVisible(report);
    const QString due = dueText(m_post.mustRead.value_or(MustRead()).by);
    QStringList words { report ? confirmedText(report->acknowledged, report->audience) : tr("Asking…") };
    if (!due.isEmpty())
        words += due;
    m_count->setText(words.join(u" · "_s));
    if (!report)
        return;
    say({});
    m_missing->setText(tr("Not yet: %1", "%1: how many people").arg(report->audience - report->acknowledged));
    m_confirmed->setText(tr("Confirmed: %1", "%1: how many people").arg(report->acknowledged));
    fillDepartments();
    fillPeople();
}

void ReportSheet::fillDepartments()
{
    while (QLayoutItem *item = m_bars->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const AcknowledgementReport *report = AcknowledgementReports::of(m_client).find(m_post);
    for (const AcknowledgementReport::Department &department : report->departments) {
        auto *row = new QWidget;
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(12);
        const QString name = department.name.isEmpty() ? tr("Without a department") : department.name;
        const QString count = tr("%1 of %2", "%1: how many have confirmed, %2: how many are asked")
                                  .arg(department.acknowledged)
                                  .arg(department.audience);
        auto *label = new PlainLabel(name);
        label->setElided(true);
        line->addWidget(label, 1);
        auto *bar = new ProgressLine;
        bar->setFixedWidth(barWide);
        bar->setProgress(partOf(department.acknowledged, department.audience));
        line->addWidget(bar);
        auto *number = new PlainLabel(count);
        number->setLook(TextSize::Body, Weight::Regular, Token::Text2);
        line->addWidget(number);
        row->setAccessibleName(name + u", "_s + count);
        m_bars->addWidget(row);
    }
}

void ReportSheet::fillPeople()
{
    m_missing->setChecked(m_people == People::Missing);
    m_confirmed->setChecked(m_people == People::Confirmed);
    m_list->clear();
    m_list->setColumnHidden(2, m_people == People::Missing);
    const AcknowledgementReport *report = AcknowledgementReports::of(m_client).find(m_post);
    if (!report)
        return;
    QList<AcknowledgementReport::Person> people = report->people;
    people.removeIf([this](const AcknowledgementReport::Person &person) {
        return person.acknowledgedAt.isValid() != (m_people == People::Confirmed);
    });
    std::ranges::sort(people, [](const auto &a, const auto &b) { return a.name.localeAwareCompare(b.name) < 0; });
    for (const AcknowledgementReport::Person &person : std::as_const(people)) {
        auto *item = new QTreeWidgetItem(m_list);
        item->setText(0, person.name);
        item->setText(1, person.department);
        if (person.acknowledgedAt.isValid())
            item->setText(2, fullTime(person.acknowledgedAt));
    }
}

bool ReportSheet::saveTo(const QString &path)
{
    const AcknowledgementReport *report = AcknowledgementReports::of(m_client).find(m_post);
    if (!report)
        return false;
    QSaveFile file(path);
    const QByteArray csv = report->toCsv();
    const bool saved = file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size() && file.commit();
    say(saved ? QString()
              : tr("The file could not be written. %1", "%1: why, in the system's words").arg(file.errorString()));
    m_again->hide(); // it is not the server that was in the way
    return saved;
}

} // namespace atrium
