#include "ui/onboarding/TaskDialog.h"

#include "sync/Client.h"
#include "ui/onboarding/TaskWords.h"
#include "ui/text/MarkdownBox.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/PlainLabel.h"

#include <QHBoxLayout>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int cardWidth = 500;

// The group whose charter the member should write: one of theirs, and rather one that has none yet.
Id ownGroup(const Reader &reader)
{
    Id found;
    for (const GroupSummary &summary : reader.groups()) {
        const Group &group = summary.group;
        if (group.ownerId != reader.memberId() || group.archivedAt.isValid())
            continue;
        if (group.charter.trimmed().isEmpty())
            return group.id;
        if (found.isEmpty())
            found = group.id;
    }
    return found;
}

} // namespace

Place taskPlace(const QString &task, const Reader &reader)
{
    const auto at = [](Place::Kind kind, const QString &text = {}, const Id &id = {}) {
        return Place { .kind = kind, .id = id, .postId = {}, .text = text };
    };
    if (task == "profile"_L1)
        return at(Place::Kind::Person, u"edit"_s, reader.memberId());
    if (task == "joinGroup"_L1)
        return at(Place::Kind::Discover);
    if (task == "charter"_L1)
        return at(Place::Kind::Charter);
    if (task == "answer"_L1)
        return at(Place::Kind::Search, u"is:unanswered"_s);
    if (task == "accept"_L1)
        return at(Place::Kind::Search, u"is:question from:me"_s);
    if (task == "search"_L1)
        return at(Place::Kind::Search);
    if (task == "groupCharter"_L1)
        return at(Place::Kind::NewGroup, {}, ownGroup(reader));
    if (task == "answerAsLeader"_L1 || task == "acknowledge"_L1)
        return at(Place::Kind::Official);
    return {};
}

QString taskKind(const QString &task)
{
    return task == "post"_L1 ? u"update"_s
        : task == "ask"_L1   ? u"question"_s
        : task == "thank"_L1 ? u"praise"_s
                             : QString();
}

TaskDialog::TaskDialog(Client &client, const QString &task, QWidget *parent)
    : QDialog(parent)
{
    const TaskWords words = TaskWords::of(task);
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"taskCard"_s);
    setWindowTitle(words.title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    auto *title = new PlainLabel(words.title);
    title->setLook(TextSize::Page, Weight::Strong);
    title->setWordWrap(true);
    layout->addWidget(title);
    auto *card = new MarkdownBox(client);
    layout->addWidget(card);
    card->setBody(words.card);
    layout->addSpacing(8);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    auto *close = new Button(Button::Kind::Quiet, tr("Close"));
    close->setObjectName(u"closeTask"_s);
    buttons->addWidget(close);
    auto *go = new Button(Button::Kind::Primary, words.action);
    go->setObjectName(u"doTask"_s);
    go->setDefault(true);
    buttons->addWidget(go);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, [this, kind = taskKind(task), place = taskPlace(task, client.reader())] {
        accept();
        if (kind.isEmpty())
            Q_EMIT navigate(place);
        else
            Q_EMIT composeWanted(kind);
    });
    setFixedSize(cardWidth, layout->totalHeightForWidth(cardWidth)); // wrapped lines have all their room
    go->setFocus();
}

} // namespace atrium
