#include "ui/groups/GroupMembersTab.h"

#include "sync/Client.h"
#include "ui/groups/GroupMembersModel.h"
#include "ui/groups/GuestDialog.h"
#include "ui/people/PersonDelegate.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/CentredColumn.h"
#include "ui/widgets/ChoiceList.h"
#include "ui/widgets/Confirm.h"
#include "ui/widgets/EmptyState.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QMenu>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOffered = 30;
constexpr int menuWidth = 32;
constexpr int farthestEnd = 370; // days ahead (docs/protocol.md)

class MemberDelegate : public PersonDelegate {
public:
    MemberDelegate(Client &client, QObject *parent)
        : PersonDelegate(parent)
        , m_client(client)
    {
    }
    bool offersMenu = false; // at the end of each row; else only of one's own guests

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem shown = option;
        if (offersMenu || row(index).membership.sponsorId == m_client.reader().memberId()) {
            shown.rect = QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(0, 0, -menuWidth, 0));
            const QRect end(option.rect.right() - menuWidth + 8, option.rect.center().y() - metrics::icon / 2,
                metrics::icon, metrics::icon);
            Theme::current().icon(u"ellipsis"_s).paint(painter, QStyle::visualRect(option.direction, option.rect, end));
        }
        PersonDelegate::paint(painter, shown, index);
    }

protected:
    const Member &member(const QModelIndex &index) const override { return row(index).member; }
    End end(const QModelIndex &index) const override
    {
        const auto &[member, membership] = row(index);
        const QString role = roleText(membership.role);
        return { role.isEmpty() ? workplace(member) : role, member.isGuest(),
            offersMenu ? historyText(membership) : QString() };
    }
    // Who answers for a guest, and until when, says more here than what they are called.
    QString below(const QModelIndex &index) const override
    {
        const auto &[member, membership] = row(index);
        const QString stay = member.isGuest() ? guestText(membership, m_client.reader()) : QString();
        return stay.isEmpty() ? member.title : stay;
    }

private:
    static const GroupMember &row(const QModelIndex &index)
    {
        return static_cast<const GroupMembersModel *>(index.model())->at(index.row());
    }

    Client &m_client;
};

} // namespace

GroupMembersTab::GroupMembersTab(Client &client, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_field(new QLineEdit)
    , m_add(new Button(Button::Kind::Quiet, tr("Add somebody")))
    , m_list(new QListView)
    , m_model(new GroupMembersModel(client, this))
    , m_empty(new EmptyState)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 16);
    auto *column = new CentredColumn;
    layout->addWidget(column);
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    m_field->setObjectName(u"groupMemberFilter"_s);
    m_field->setPlaceholderText(tr("Find by name, title or skill"));
    m_field->setAccessibleName(tr("Find a member"));
    m_field->setClearButtonEnabled(true);
    m_field->setMinimumHeight(36);
    m_field->addAction(Theme::current().icon(u"search"_s, Token::Text3), QLineEdit::LeadingPosition);
    top->addWidget(m_field, 1);
    m_add->setObjectName(u"addMember"_s);
    m_add->setIconName(u"plus"_s);
    top->addWidget(m_add);
    column->column()->addLayout(top);
    auto *card = new Card;
    auto *inner = new QVBoxLayout(card);
    inner->setContentsMargins(6, 6, 6, 6);
    m_list->setObjectName(u"groupMembers"_s);
    m_list->setAccessibleName(tr("Members"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new MemberDelegate(client, m_list));
    m_list->viewport()->installEventFilter(this);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->installEventFilter(this);
    inner->addWidget(m_list);
    inner->addWidget(m_empty);
    column = new CentredColumn;
    column->column()->addWidget(card, 1);
    layout->addWidget(column, 1);

    connect(m_field, &QLineEdit::textChanged, m_model, &GroupMembersModel::setText);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &GroupMembersTab::showEmptiness);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &GroupMembersTab::showEmptiness);
    connect(m_add, &QPushButton::clicked, this, &GroupMembersTab::addSomebody);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (!m_onMenu)
            openPerson(index.row());
    });
}

void GroupMembersTab::setGroup(const Group &group)
{
    const bool same = group.id == m_group.id;
    m_group = group;
    m_rights = rightsIn(group, m_client.reader());
    m_add->setVisible(m_rights.manages && !group.archivedAt.isValid());
    static_cast<MemberDelegate *>(m_list->itemDelegate())->offersMenu = m_rights.manages;
    m_list->viewport()->update();
    if (same)
        return;
    m_field->clear();
    m_model->setGroup(group.id);
    m_list->scrollToTop();
    showEmptiness();
}

void GroupMembersTab::focusFirst() { m_field->setFocus(); }

void GroupMembersTab::showEmptiness()
{
    const bool empty = m_model->rowCount() == 0;
    m_list->setVisible(!empty);
    if (!empty)
        m_empty->hide();
    else if (m_field->text().trimmed().isEmpty())
        m_empty->show(u"users"_s, tr("Nobody to show"), tr("Only members of a group see who is in it."));
    else
        m_empty->show(u"users"_s, tr("Nobody found"), tr("Try the beginning of a first name, a last name or a title."));
}

void GroupMembersTab::openPerson(int row)
{
    if (row >= 0 && row < m_model->rowCount())
        Q_EMIT navigate({ .kind = Place::Kind::Person, .id = m_model->at(row).member.id, .postId = {}, .text = {} });
}

// Guests are for partner groups, and advisors for none.
void GroupMembersTab::addSomebody()
{
    auto *list = new ChoiceList(
        [this](const QString &typed) {
            QList<Choice> choices;
            PeopleQuery query;
            query.text = typed;
            for (const Member &member : m_client.reader().people(query, 10 * mostOffered)) {
                const bool fits = member.role != "advisor"_L1 && member.state == "active"_L1
                    && (!member.isGuest() || m_group.kind == "partner"_L1);
                if (fits && !m_model->contains(member.id) && choices.size() < mostOffered)
                    choices += { member.id, member.name, member.isGuest() ? member.firm : member.title, {} };
            }
            return choices;
        },
        tr("Whom? Type a name"), m_add);
    list->setAccessibleName(tr("Add somebody"));
    connect(list, &ChoiceList::chosen, this, [this](const Id &id) {
        const auto add = [this, id](const QDateTime &historyFrom) {
            m_client.submit(commands::addMember(m_group.id, id, historyFrom));
        };
        const Member member = m_client.reader().member(id).value_or(Member());
        if (!member.isGuest())
            return add({});
        const QString note
            = m_rights.member ? tr("You answer for them. After 180 days they leave, unless you renew it.") : QString();
        auto *dialog = new GuestDialog(member, std::nullopt, note, this);
        connect(dialog, &GuestDialog::chosen, this, add);
        dialog->open();
    });
    list->popUpAt(m_add);
}

void GroupMembersTab::showMenu(int row, const QPoint &at)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const GroupMember chosen = m_model->at(row);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"memberMenu"_s);
    menu->addAction(tr("Show profile"), this, [this, id = chosen.member.id] {
        Q_EMIT navigate({ .kind = Place::Kind::Person, .id = id, .postId = {}, .text = {} });
    });
    const bool me = chosen.member.id == m_client.reader().memberId();
    const bool owner = chosen.membership.role == "owner"_L1;
    const bool moderator = chosen.membership.role == "moderator"_L1;
    if (m_rights.manages && !me && !m_group.archivedAt.isValid() && !chosen.member.isGuest()) {
        menu->addSeparator();
        if (!owner)
            menu->addAction(
                moderator ? tr("Make a plain member") : tr("Make moderator"), this, [this, chosen, moderator] {
                    m_client.submit(commands::setMemberRole(
                        m_group.id, chosen.membership.id, moderator ? u"member"_s : u"moderator"_s));
                });
        if (!owner)
            menu->addAction(tr("Make owner…"), this, [this, chosen] {
                confirm(this, tr("Make %1 the owner of this group?").arg(chosen.member.name),
                    tr("The owner is named beside the group, and answers for its reply promise and its review."),
                    tr("Make owner"), [this, chosen] {
                        m_client.submit(commands::editGroup(
                            m_client.reader().workspaceId(), m_group.id, { { u"ownerId"_s, chosen.member.id } }));
                    });
            });
    }
    if (chosen.member.isGuest()) {
        if (answersFor(chosen.membership))
            addGuestActions(menu, chosen);
    } else if (m_rights.manages && !me && !owner) {
        menu->addSeparator();
        menu->addAction(tr("Remove from the group…"), this, [this, chosen] {
            confirm(this, tr("Remove %1 from this group?").arg(chosen.member.name),
                tr("They no longer see what is written here. What they wrote stays."), tr("Remove"),
                [this, chosen] { m_client.submit(commands::removeMember(m_group.id, chosen.membership.id)); });
        });
    }
    menu->popup(at);
}

bool GroupMembersTab::answersFor(const Membership &membership) const
{
    return m_rights.manages || membership.sponsorId == m_client.reader().memberId();
}

void GroupMembersTab::addGuestActions(QMenu *menu, const GroupMember &guest)
{
    menu->addSeparator();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const int days : { 90, 180 }) {
        const QDateTime until = qMax(now, guest.membership.until).addDays(days);
        const QString day = QLocale().toString(until.toLocalTime().date(), QLocale::LongFormat);
        auto *renew = menu->addAction(tr("Renew by %1 days, until %2").arg(days).arg(day), this,
            [this, guest, until] { m_client.submit(commands::renewGuest(m_group.id, guest.membership.id, until)); });
        renew->setObjectName(u"renew%1"_s.arg(days));
        renew->setEnabled(until < now.addDays(farthestEnd) && !m_group.archivedAt.isValid());
    }
    if (m_rights.manages) {
        auto *history = menu->addAction(tr("What they see…"), this, [this, guest] {
            auto *dialog = new GuestDialog(guest.member, guest.membership, {}, this);
            connect(dialog, &GuestDialog::chosen, this, [this, guest](const QDateTime &historyFrom) {
                m_client.submit(commands::setHistoryFrom(m_group.id, guest.membership.id, historyFrom));
            });
            dialog->open();
        });
        history->setObjectName(u"guestHistory"_s);
    }
    auto *end = menu->addAction(tr("End now…"), this, [this, guest] {
        confirm(this, tr("Shall %1 of %2 leave this group now?").arg(guest.member.name, guest.member.firm),
            tr("They no longer see what is written here, and it goes from their computers. What they wrote stays."),
            tr("End now"), [this, guest] { m_client.submit(commands::removeMember(m_group.id, guest.membership.id)); });
    });
    end->setObjectName(u"endGuest"_s);
}

bool GroupMembersTab::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openPerson(m_list->currentIndex().row());
            return true;
        }
    }
    if (watched == m_list->viewport() && event->type() == QEvent::MouseButtonPress) {
        const QPoint at = static_cast<QMouseEvent *>(event)->position().toPoint();
        const int width = m_list->viewport()->width();
        const int fromEnd = layoutDirection() == Qt::RightToLeft ? at.x() : width - at.x();
        const QModelIndex index = m_list->indexAt(at);
        m_onMenu = fromEnd < menuWidth && index.isValid() && answersFor(m_model->at(index.row()).membership);
        if (m_onMenu) {
            m_list->setCurrentIndex(index);
            showMenu(index.row(), m_list->viewport()->mapToGlobal(at));
            return true;
        }
    }
    if (watched == m_list && event->type() == QEvent::ContextMenu) {
        const auto *menu = static_cast<QContextMenuEvent *>(event);
        const bool byKeyboard = menu->reason() == QContextMenuEvent::Keyboard;
        const QModelIndex index = byKeyboard ? m_list->currentIndex()
                                             : m_list->indexAt(m_list->viewport()->mapFromGlobal(menu->globalPos()));
        const QPoint at
            = byKeyboard ? m_list->viewport()->mapToGlobal(m_list->visualRect(index).center()) : menu->globalPos();
        showMenu(index.row(), at);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace atrium
